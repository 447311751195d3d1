package dev.portalis.wasm.build;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.model.AnnotationReader;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.MethodHolder;

/** Has every translated function tell when an exception leaves it, and how deep it is nested. */
final class RecordFrames implements ClassHolderTransformer {
  private static final String GENERATED = "dev.portalis.annotations.PortalisGenerated";

  private final Map<String, PythonLines> lines = new HashMap<>();

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().startsWith("java.") || type.getName().startsWith("dev.portalis.runtime.")) {
      return;
    }
    ClassReader module = module(type, context);
    if (module == null) {
      return;
    }
    PythonLines table = lines.computeIfAbsent(module.getName(), ignored -> PythonLines.of(module));
    for (MethodHolder method : type.getMethods()) {
      if (method.getProgram() != null) {
        new FrameRecorder(method, type.getName(), table).run();
      }
    }
  }

  /** The translated module's class in which a class is; null where it is none. */
  private static @Nullable ClassReader module(
      ClassHolder type, ClassHolderTransformerContext context) {
    int nested = type.getName().indexOf('$');
    ClassReader outer =
        nested < 0
            ? type
            : context.getHierarchy().getClassSource().get(type.getName().substring(0, nested));
    AnnotationReader generated = outer == null ? null : outer.getAnnotations().get(GENERATED);
    return generated == null ? null : outer;
  }
}
