package dev.portalis.runtime.modules.hashlib;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Identity;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/**
 * A hash object.
 *
 * @see <a href="https://docs.python.org/3.12/library/hashlib.html#hash-objects">Hash objects</a>
 */
@PyClass(value = "HASH", module = "_hashlib")
public final class PyHash extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      PyType.builtin("HASH", "_hashlib", BuiltinTypes.OBJECT, new PyHashFace());

  private static final String HEX = "0123456789abcdef";

  private final Digest digest;

  PyHash(Digest digest) {
    super(TYPE);
    this.digest = digest;
  }

  /** {@code update(data)}. */
  @PyMethod
  public void update(@Nullable Object data) {
    digest.update(HashlibModule.bytes(data));
  }

  /** {@code digest()}. */
  @PyMethod
  public PyBytes digest() {
    return PyBytes.of(digest.copy().finish());
  }

  /** {@code hexdigest()}. */
  @PyMethod("hexdigest")
  public String hexDigest() {
    return hex(digest.copy().finish());
  }

  static String hex(byte[] bytes) {
    StringBuilder text = new StringBuilder(2 * bytes.length);
    for (byte each : bytes) {
      text.append(HEX.charAt(each >> 4 & 15)).append(HEX.charAt(each & 15));
    }
    return text.toString();
  }

  /** {@code copy()}. */
  @PyMethod
  public PyHash copy() {
    return new PyHash(digest.copy());
  }

  /** {@code digest_size}. */
  @PyProperty
  public long digestSize() {
    return digest.digestSize;
  }

  /** {@code block_size}. */
  @PyProperty
  public long blockSize() {
    return digest.blockSize;
  }

  /** {@code name}. */
  @PyProperty
  public String name() {
    return digest.name;
  }

  @Override
  public String repr() {
    return "<" + digest.name + " _hashlib.HASH object @ " + Identity.address(this) + ">";
  }
}
