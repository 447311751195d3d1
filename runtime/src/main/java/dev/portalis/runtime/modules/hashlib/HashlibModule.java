package dev.portalis.runtime.modules.hashlib;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyBytesLike;
import dev.portalis.runtime.object.PySet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code hashlib}.
 *
 * @see <a href="https://docs.python.org/3.12/library/hashlib.html">hashlib</a>
 */
@PyModule(
    value = "hashlib",
    classes = {PyHash.class})
public final class HashlibModule {
  private static final String[] NAMES = {
    "md5",
    "sha1",
    "sha224",
    "sha256",
    "sha384",
    "sha512",
    "sha3_224",
    "sha3_256",
    "sha3_384",
    "sha3_512",
    "blake2b",
    "blake2s"
  };
  private static final int CHUNK = 1 << 16;

  private HashlibModule() {}

  /** {@code algorithms_guaranteed}. */
  @PyConstant("algorithms_guaranteed")
  public static PySet algorithmsGuaranteed() {
    return algorithmsAvailable();
  }

  /** {@code algorithms_available}. */
  @PyConstant("algorithms_available")
  public static PySet algorithmsAvailable() {
    PySet names = new PySet();
    for (String each : NAMES) {
      names.add(each);
    }
    return names;
  }

  static byte[] bytes(@Nullable Object data) {
    if (data instanceof String) {
      throw Errors.typeError("Strings must be encoded before hashing");
    }
    byte[] bytes = PyBytesLike.bufferOrNull(data);
    if (bytes == null) {
      throw Errors.typeError("object supporting the buffer API required");
    }
    return bytes;
  }

  static Digest digest(String name) {
    switch (name) {
      case "md5":
        return new Md5();
      case "sha1":
        return new Sha1();
      case "sha224":
      case "sha256":
        return new Sha256(name.equals("sha224"));
      case "sha384":
      case "sha512":
        return new Sha512(name.equals("sha384"));
      case "sha3_224":
      case "sha3_256":
      case "sha3_384":
      case "sha3_512":
        return new Sha3(Integer.parseInt(name.substring(5)));
      case "blake2b":
        return blake(true, 64, new byte[0], new byte[0], new byte[0]);
      case "blake2s":
        return blake(false, 32, new byte[0], new byte[0], new byte[0]);
      default:
        throw Errors.valueError("unsupported hash type " + name);
    }
  }

  private static PyHash make(String name, @Nullable Object data) {
    PyHash hash = new PyHash(digest(name));
    hash.update(data);
    return hash;
  }

  /** {@code new(name, data)}. */
  @PyFunction("new")
  public static PyHash create(
      @Named String name,
      @Named @Default("PyBytes.EMPTY") @Nullable Object data,
      @KeywordOnly @Default("true") boolean usedforsecurity) {
    return make(name.toLowerCase(Locale.ROOT).replace("sha-", "sha"), data);
  }

  /** {@code md5(data)}. */
  @PyFunction("md5")
  public static PyHash md5(
      @Named @Default("PyBytes.EMPTY") @Nullable Object string,
      @KeywordOnly @Default("true") boolean usedforsecurity) {
    return make("md5", string);
  }

  /** {@code sha1(data)}. */
  @PyFunction("sha1")
  public static PyHash sha1(
      @Named @Default("PyBytes.EMPTY") @Nullable Object string,
      @KeywordOnly @Default("true") boolean usedforsecurity) {
    return make("sha1", string);
  }

  /** {@code sha224(data)}. */
  @PyFunction("sha224")
  public static PyHash sha224(
      @Named @Default("PyBytes.EMPTY") @Nullable Object string,
      @KeywordOnly @Default("true") boolean usedforsecurity) {
    return make("sha224", string);
  }

  /** {@code sha256(data)}. */
  @PyFunction("sha256")
  public static PyHash sha256(
      @Named @Default("PyBytes.EMPTY") @Nullable Object string,
      @KeywordOnly @Default("true") boolean usedforsecurity) {
    return make("sha256", string);
  }

  /** {@code sha384(data)}. */
  @PyFunction("sha384")
  public static PyHash sha384(
      @Named @Default("PyBytes.EMPTY") @Nullable Object string,
      @KeywordOnly @Default("true") boolean usedforsecurity) {
    return make("sha384", string);
  }

  /** {@code sha512(data)}. */
  @PyFunction("sha512")
  public static PyHash sha512(
      @Named @Default("PyBytes.EMPTY") @Nullable Object string,
      @KeywordOnly @Default("true") boolean usedforsecurity) {
    return make("sha512", string);
  }

  /** {@code sha3_224(data)}. */
  @PyFunction("sha3_224")
  public static PyHash sha3Of224(
      @Named @Default("PyBytes.EMPTY") @Nullable Object string,
      @KeywordOnly @Default("true") boolean usedforsecurity) {
    return make("sha3_224", string);
  }

  /** {@code sha3_256(data)}. */
  @PyFunction("sha3_256")
  public static PyHash sha3Of256(
      @Named @Default("PyBytes.EMPTY") @Nullable Object string,
      @KeywordOnly @Default("true") boolean usedforsecurity) {
    return make("sha3_256", string);
  }

  /** {@code sha3_384(data)}. */
  @PyFunction("sha3_384")
  public static PyHash sha3Of384(
      @Named @Default("PyBytes.EMPTY") @Nullable Object string,
      @KeywordOnly @Default("true") boolean usedforsecurity) {
    return make("sha3_384", string);
  }

  /** {@code sha3_512(data)}. */
  @PyFunction("sha3_512")
  public static PyHash sha3Of512(
      @Named @Default("PyBytes.EMPTY") @Nullable Object string,
      @KeywordOnly @Default("true") boolean usedforsecurity) {
    return make("sha3_512", string);
  }

  /** {@code blake2b(data, ...)}. */
  @PyFunction("blake2b")
  public static PyHash blake2b(
      @Default("PyBytes.EMPTY") @Nullable Object data,
      @KeywordOnly @Default("64") long digestSize,
      @KeywordOnly @Default("PyBytes.EMPTY") @Nullable Object key,
      @KeywordOnly @Default("PyBytes.EMPTY") @Nullable Object salt,
      @KeywordOnly @Default("PyBytes.EMPTY") @Nullable Object person,
      @KeywordOnly @Default("true") boolean usedforsecurity) {
    if (digestSize < 1 || digestSize > 64) {
      throw Errors.valueError("digest_size must be between 1 and 64 bytes");
    }
    PyHash hash = new PyHash(blake(true, (int) digestSize, bytes(key), bytes(salt), bytes(person)));
    hash.update(data);
    return hash;
  }

  /** {@code blake2s(data, ...)}. */
  @PyFunction("blake2s")
  public static PyHash blake2s(
      @Default("PyBytes.EMPTY") @Nullable Object data,
      @KeywordOnly @Default("32") long digestSize,
      @KeywordOnly @Default("PyBytes.EMPTY") @Nullable Object key,
      @KeywordOnly @Default("PyBytes.EMPTY") @Nullable Object salt,
      @KeywordOnly @Default("PyBytes.EMPTY") @Nullable Object person,
      @KeywordOnly @Default("true") boolean usedforsecurity) {
    if (digestSize < 1 || digestSize > 32) {
      throw Errors.valueError("digest_size must be between 1 and 32 bytes");
    }
    PyHash hash =
        new PyHash(blake(false, (int) digestSize, bytes(key), bytes(salt), bytes(person)));
    hash.update(data);
    return hash;
  }

  private static Digest blake(boolean wide, int size, byte[] key, byte[] salt, byte[] person) {
    int limit = wide ? 64 : 32;
    int part = wide ? 16 : 8;
    if (key.length > limit) {
      throw Errors.valueError("maximum key length is " + limit + " bytes");
    }
    if (salt.length > part) {
      throw Errors.valueError("maximum salt length is " + part + " bytes");
    }
    if (person.length > part) {
      throw Errors.valueError("maximum person length is " + part + " bytes");
    }
    byte[] parameters = new byte[64];
    parameters[0] = (byte) size;
    parameters[1] = (byte) key.length;
    parameters[2] = 1;
    parameters[3] = 1;
    System.arraycopy(salt, 0, parameters, 2 * part, salt.length);
    System.arraycopy(person, 0, parameters, 3 * part, person.length);
    Blake2 digest = new Blake2(wide, size, parameters);
    if (key.length > 0) {
      digest.update(Arrays.copyOf(key, digest.blockSize));
    }
    return digest;
  }

  /** {@code pbkdf2_hmac(hash_name, password, salt, iterations, dklen)}. */
  @PyFunction("pbkdf2_hmac")
  public static PyBytes pbkdf2(
      @Named String hashName,
      @Named @Nullable Object password,
      @Named @Nullable Object salt,
      @Named long iterations,
      @Named @Default("null") @Nullable Long dklen) {
    if (iterations < 1) {
      throw Errors.valueError("iteration value must be greater than 0.");
    }
    int length = dklen == null ? digest(hashName).digestSize : (int) (long) dklen;
    if (length < 1) {
      throw Errors.valueError("key length must be greater than 0.");
    }
    byte[] result = new byte[length];
    byte[] salted = bytes(salt);
    int size = digest(hashName).digestSize;
    for (int block = 0; block * size < length; block++) {
      byte[] first = Arrays.copyOf(salted, salted.length + 4);
      for (int i = 0; i < 4; i++) {
        first[salted.length + i] = (byte) (block + 1 >>> 24 - 8 * i);
      }
      byte[] u = hmac(hashName, bytes(password), first);
      byte[] sum = u.clone();
      for (long i = 1; i < iterations; i++) {
        u = hmac(hashName, bytes(password), u);
        for (int k = 0; k < sum.length; k++) {
          sum[k] ^= u[k];
        }
      }
      System.arraycopy(sum, 0, result, block * size, Math.min(size, length - block * size));
    }
    return PyBytes.of(result);
  }

  private static byte[] hmac(String name, byte[] key, byte[] message) {
    Digest inner = digest(name);
    byte[] padded = key;
    if (key.length > inner.blockSize) {
      Digest shortened = digest(name);
      shortened.update(key);
      padded = shortened.finish();
    }
    padded = Arrays.copyOf(padded, inner.blockSize);
    byte[] outerKey = new byte[padded.length];
    byte[] innerKey = new byte[padded.length];
    for (int i = 0; i < padded.length; i++) {
      outerKey[i] = (byte) (padded[i] ^ 0x5c);
      innerKey[i] = (byte) (padded[i] ^ 0x36);
    }
    inner.update(innerKey);
    inner.update(message);
    Digest outer = digest(name);
    outer.update(outerKey);
    outer.update(inner.finish());
    return outer.finish();
  }

  /** {@code file_digest(fileobj, digest)}. */
  @PyFunction("file_digest")
  public static PyHash fileDigest(@Nullable Object fileobj, @Nullable Object digest) {
    Object hash =
        digest instanceof String ? make((String) digest, PyBytes.EMPTY) : Calls.call(digest);
    while (true) {
      Object chunk = Calls.method(fileobj, "read", (long) CHUNK);
      if (bytes(chunk).length == 0) {
        return (PyHash) Objects.requireNonNull(hash);
      }
      Calls.method(hash, "update", chunk);
    }
  }
}
