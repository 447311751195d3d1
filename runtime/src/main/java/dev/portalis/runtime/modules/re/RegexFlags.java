package dev.portalis.runtime.modules.re;

import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.runtime.modules.enums.GlobalFlags;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** The flags of {@code re}, as members of {@code re.RegexFlag}. */
public final class RegexFlags {
  /** {@code re.RegexFlag}. */
  @PyClassConstant("RegexFlag")
  public static final PyType TYPE =
      GlobalFlags.create(
          "RegexFlag",
          "re",
          new String[] {
            "NOFLAG",
            "ASCII",
            "A",
            "IGNORECASE",
            "I",
            "LOCALE",
            "L",
            "UNICODE",
            "U",
            "MULTILINE",
            "M",
            "DOTALL",
            "S",
            "VERBOSE",
            "X",
            "DEBUG"
          },
          0L,
          256L,
          256L,
          2L,
          2L,
          4L,
          4L,
          32L,
          32L,
          8L,
          8L,
          16L,
          16L,
          64L,
          64L,
          128L);

  /** {@code re.NOFLAG}. */
  @PyConstant("NOFLAG")
  public static final @Nullable Object NOFLAG = member("NOFLAG");

  /** {@code re.ASCII}. */
  @PyConstant("ASCII")
  public static final @Nullable Object ASCII = member("ASCII");

  /** {@code re.A}. */
  @PyConstant("A")
  public static final @Nullable Object A = member("A");

  /** {@code re.IGNORECASE}. */
  @PyConstant("IGNORECASE")
  public static final @Nullable Object IGNORECASE = member("IGNORECASE");

  /** {@code re.I}. */
  @PyConstant("I")
  public static final @Nullable Object I = member("I");

  /** {@code re.LOCALE}. */
  @PyConstant("LOCALE")
  public static final @Nullable Object LOCALE = member("LOCALE");

  /** {@code re.L}. */
  @PyConstant("L")
  public static final @Nullable Object L = member("L");

  /** {@code re.UNICODE}. */
  @PyConstant("UNICODE")
  public static final @Nullable Object UNICODE = member("UNICODE");

  /** {@code re.U}. */
  @PyConstant("U")
  public static final @Nullable Object U = member("U");

  /** {@code re.MULTILINE}. */
  @PyConstant("MULTILINE")
  public static final @Nullable Object MULTILINE = member("MULTILINE");

  /** {@code re.M}. */
  @PyConstant("M")
  public static final @Nullable Object M = member("M");

  /** {@code re.DOTALL}. */
  @PyConstant("DOTALL")
  public static final @Nullable Object DOTALL = member("DOTALL");

  /** {@code re.S}. */
  @PyConstant("S")
  public static final @Nullable Object S = member("S");

  /** {@code re.VERBOSE}. */
  @PyConstant("VERBOSE")
  public static final @Nullable Object VERBOSE = member("VERBOSE");

  /** {@code re.X}. */
  @PyConstant("X")
  public static final @Nullable Object X = member("X");

  /** {@code re.DEBUG}. */
  @PyConstant("DEBUG")
  public static final @Nullable Object DEBUG = member("DEBUG");

  private RegexFlags() {}

  private static @Nullable Object member(String name) {
    return TYPE.getAttribute(name);
  }
}
