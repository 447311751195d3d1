package dev.portalis.processor;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.emit.GeneratedFile;
import dev.portalis.processor.lower.ProgramLowering;
import dev.portalis.processor.report.ReportPage;
import dev.portalis.processor.types.FunctionInstance;
import java.util.List;

/** Tells the page about a program where its Java is. */
record JavaTexts(ProgramLowering lowering, List<GeneratedFile> files)
    implements ReportPage.Translation {
  @Override
  public String text(BoundModule module) {
    String name = lowering.javaClass(module);
    return files.stream()
        .filter(each -> each.qualifiedName().equals(name))
        .map(GeneratedFile::text)
        .findFirst()
        .orElse("");
  }

  @Override
  public String method(FunctionInstance version) {
    String name = lowering.javaMethod(version);
    boolean isModule = version.function().scope().kind() == Scope.Kind.MODULE;
    return name != null ? name : isModule ? "run" : "";
  }
}
