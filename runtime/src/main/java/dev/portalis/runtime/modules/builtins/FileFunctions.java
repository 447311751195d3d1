package dev.portalis.runtime.modules.builtins;

import dev.portalis.annotations.Platform;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.io.ByteSink;
import dev.portalis.runtime.io.FileSystem.Writing;
import dev.portalis.runtime.io.PlatformFiles;
import dev.portalis.runtime.io.PyBinaryInput;
import dev.portalis.runtime.io.PyBinaryOutput;
import dev.portalis.runtime.io.PyTextInput;
import dev.portalis.runtime.io.PyTextOutput;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.program.ExitHooks;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code open}. */
public final class FileFunctions {
  private FileFunctions() {}

  /**
   * {@code open(file, mode, buffering, encoding, errors, newline)}: for reading or for writing,
   * bytes or UTF-8.
   */
  @PyFunction(platforms = {Platform.JVM, Platform.WASI})
  public static Object open(
      @Named @Nullable Object file,
      @Named @Default("\"r\"") String mode,
      @Named @Default("-1") long buffering,
      @Named @Default("null") @Nullable String encoding,
      @Named @Default("null") @Nullable String errors,
      @Named @Default("null") @Nullable String newline) {
    checkMode(mode);
    String path = path(file);
    boolean binary = mode.indexOf('b') >= 0;
    if (binary && encoding != null) {
      throw Errors.valueError("binary mode doesn't take an encoding argument");
    }
    if (binary && errors != null) {
      throw Errors.valueError("binary mode doesn't take an errors argument");
    }
    if (binary && newline != null) {
      throw Errors.valueError("binary mode doesn't take a newline argument");
    }
    if (!binary) {
      checkText(encoding, errors, newline);
    }
    if (mode.indexOf('r') >= 0) {
      return binary
          ? new PyBinaryInput(PlatformFiles.FILES.read(path), path)
          : new PyTextInput(PlatformFiles.FILES.read(path), path, newline == null);
    }
    ByteSink sink = PlatformFiles.FILES.write(path, writing(mode));
    if (binary) {
      return new PyBinaryOutput(sink, path, mode);
    }
    PyTextOutput output =
        new PyTextOutput(
            sink,
            path,
            mode,
            buffering == 1 ? PyTextOutput.Buffering.LINE : PyTextOutput.Buffering.BLOCK,
            false);
    ExitHooks.add(ExitHooks.Phase.FLUSH, output::close);
    return output;
  }

  private static void checkMode(String mode) {
    int kinds = 0;
    for (int i = 0; i < mode.length(); i++) {
      char c = mode.charAt(i);
      if ("rwaxbt+".indexOf(c) < 0 || mode.indexOf(c) != i) {
        throw Errors.valueError("invalid mode: " + Texts.repr(mode));
      }
      kinds += "rwax".indexOf(c) >= 0 ? 1 : 0;
    }
    if (mode.indexOf('b') >= 0 && mode.indexOf('t') >= 0) {
      throw Errors.valueError("can't have text and binary mode at once");
    }
    if (kinds != 1) {
      throw Errors.valueError(
          kinds == 0
              ? "Must have exactly one of create/read/write/append mode and at most one plus"
              : "must have exactly one of create/read/write/append mode");
    }
    if (mode.indexOf('+') >= 0) {
      throw Errors.notImplemented("open() for reading and writing at once is not supported");
    }
  }

  private static Writing writing(String mode) {
    return mode.indexOf('a') >= 0
        ? Writing.APPEND
        : mode.indexOf('x') >= 0 ? Writing.CREATE : Writing.TRUNCATE;
  }

  private static void checkText(
      @Nullable String encoding, @Nullable String errors, @Nullable String newline) {
    if (encoding != null) {
      String name = encoding.toLowerCase(Locale.ROOT).replace('_', '-');
      if (!name.equals("utf-8") && !name.equals("utf8")) {
        throw Errors.of(
            ErrorKind.NOT_IMPLEMENTED_ERROR,
            "open() supports the encoding utf-8 alone, not " + encoding);
      }
    }
    if (errors != null && !errors.equals("strict")) {
      throw Errors.notImplemented("open() supports errors='strict' alone");
    }
    if (newline != null && !newline.isEmpty() && !newline.equals("\n")) {
      throw newline.equals("\r") || newline.equals("\r\n")
          ? Errors.notImplemented("open() does not support newline=" + Texts.repr(newline))
          : Errors.valueError("illegal newline value: " + newline);
    }
  }

  private static String path(@Nullable Object file) {
    String text = Convert.stringOrNull(file);
    if (text != null) {
      return text;
    }
    Object method = PyType.of(file).special(Special.FSPATH);
    if (method == null) {
      throw Errors.typeError(
          "expected str, bytes or os.PathLike object, not " + PyType.of(file).name());
    }
    return Convert.string(Calls.callSpecial(method, file), "__fspath__() result");
  }
}
