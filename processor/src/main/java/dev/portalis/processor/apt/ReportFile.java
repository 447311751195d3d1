package dev.portalis.processor.apt;

import dev.portalis.processor.stub.StubSignature;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes the page of a stub: beside its class file, or into the directory of the option. */
final class ReportFile {
  private ReportFile() {}

  /** The name of the file beside the class file: {@code Worker.report.html}. */
  static String nameOf(StubSignature stub) {
    return stub.generatedName("") + ".report.html";
  }

  /** Writes a page and gives its URI. */
  static String write(
      Filer filer, Options options, StubSignature stub, TypeElement type, String page)
      throws IOException {
    Path directory = options.reportDirectory();
    if (directory != null) {
      String prefix = stub.packageName().isEmpty() ? "" : stub.packageName() + ".";
      Path file = Files.createDirectories(directory).resolve(prefix + nameOf(stub));
      return Files.writeString(file, page).toUri().toString();
    }
    FileObject file =
        filer.createResource(StandardLocation.CLASS_OUTPUT, stub.packageName(), nameOf(stub), type);
    try (Writer writer = file.openWriter()) {
      writer.write(page);
    }
    return file.toUri().toString();
  }
}
