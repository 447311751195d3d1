package dev.portalis.wasm.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * Frees TeaVM's class library of JavaScript, so that a module imports WASI alone: what it asks of
 * JavaScript comes from this platform, or is left out.
 */
final class WithoutJavaScript implements ClassHolderTransformer {
  private static final String HOST = "dev.portalis.wasm.host.";
  private static final String JSO = "org.teavm.jso.impl.";
  private static final String THREAD = "java.lang.Thread";
  private static final String FIBERS = "dev.portalis.wasm.fiber.Fibers";

  /** Annotations that say where a method's code is. */
  private static final List<String> ELSEWHERE =
      List.of(
          "org.teavm.interop.Import",
          "org.teavm.interop.Intrinsified",
          "org.teavm.interop.Unmanaged",
          "org.teavm.backend.javascript.spi.GeneratedBy");

  private static final Set<String> EXPOSURES =
      Set.of(JSO + "JSClassToExpose", JSO + "JSClassObjectToExpose");

  private static final Set<String> CONVERSIONS =
      Set.of("stringToJs", "jsToString", "wrapException", "extractException");

  /** Static methods that are passed on to others. */
  private final Map<String, MethodReference> redirections = new HashMap<>();

  WithoutJavaScript() {
    redirect("java.lang.System", "currentTimeMillis", HOST + "Clock", "millis", ValueType.LONG);
    redirect("java.lang.System", "nanoTime", HOST + "Clock", "monotonic", ValueType.LONG);
    ValueType string = ValueType.object("java.lang.String");
    redirect("java.lang.System", "getenv", HOST + "HostProcess", "variable", string, string);
    for (String each : List.of("sin", "cos", "tan", "asin", "acos", "atan", "exp", "log", "rint")) {
      redirectMath(each, each, ValueType.DOUBLE, ValueType.DOUBLE);
    }
    for (String each : List.of("sqrt", "floor", "ceil")) {
      redirectMath(each, each, ValueType.DOUBLE, ValueType.DOUBLE);
    }
    redirectMath("powImpl", "pow", ValueType.DOUBLE, ValueType.DOUBLE, ValueType.DOUBLE);
    redirectMath("atan2", "atan2", ValueType.DOUBLE, ValueType.DOUBLE, ValueType.DOUBLE);
    redirectMath("randomWasmGC", "random", ValueType.DOUBLE);
  }

  private void redirectMath(String name, String target, ValueType... signature) {
    redirect("java.lang.Math", name, "dev.portalis.wasm.math.MathFunctions", target, signature);
  }

  private void redirect(
      String type, String name, String targetType, String target, ValueType... signature) {
    redirections.put(
        type + "." + new MethodDescriptor(name, signature),
        new MethodReference(targetType, target, signature));
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    removeExposure(type);
    for (MethodHolder method : type.getMethods()) {
      MethodReference target = redirections.get(type.getName() + "." + method.getDescriptor());
      if (target != null) {
        redirect(method, target, context);
      }
    }
    switch (type.getName()) {
      case "java.lang.Throwable":
        removeStackTraces(type, context);
        break;
      case THREAD:
        setThreadOnly(find(type, "setCurrentThread"), context);
        break;
      case FIBERS:
        fillSetCurrentThread(find(type, "setCurrentThread"), context);
        break;
      case "org.teavm.runtime.heap.Heap":
        empty(find(type, "notifyHeapResized"), context);
        break;
      case JSO + "wasmgc.WasmGCJSRuntime":
        removeConversions(type, context);
        break;
      default:
        break;
    }
  }

  private static void removeExposure(ClassHolder type) {
    EXPOSURES.stream()
        .filter(each -> type.getAnnotations().get(each) != null)
        .forEach(each -> type.getAnnotations().remove(each));
    for (MethodHolder method : type.getMethods().toArray(new MethodHolder[0])) {
      if (method.getName().contains("$exported$")
          || method.getAnnotations().get("org.teavm.jso.JSExport") != null
          || method.getAnnotations().get(JSO + "JSInstanceExpose") != null
          || method.getName().equals("marshallToJs")
          || method.getName().equals("$marshallToJS")) {
        type.removeMethod(method);
      }
    }
    type.getInterfaces().remove(JSO + "JSMarshallable");
  }

  private static @Nullable MethodHolder find(ClassHolder type, String name) {
    return type.getMethods().stream()
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static ProgramEmitter replace(
      MethodHolder method, ClassHolderTransformerContext context) {
    method.getModifiers().remove(ElementModifier.NATIVE);
    for (String each : ELSEWHERE) {
      if (method.getAnnotations().get(each) != null) {
        method.getAnnotations().remove(each);
      }
    }
    return ProgramEmitter.create(method, context.getHierarchy());
  }

  private static void redirect(
      MethodHolder method, MethodReference target, ClassHolderTransformerContext context) {
    ProgramEmitter code = replace(method, context);
    ValueEmitter[] arguments = new ValueEmitter[method.parameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = code.var(i + 1, method.parameterType(i));
    }
    code.invoke(target, arguments).returnValue();
  }

  private static void empty(@Nullable MethodHolder method, ClassHolderTransformerContext context) {
    if (method != null) {
      replace(method, context).exit();
    }
  }

  /** Stack traces come from {@code Unwinding}. */
  private static void removeStackTraces(ClassHolder type, ClassHolderTransformerContext context) {
    MethodHolder fill = find(type, "fillInStackTrace");
    if (fill != null) {
      replace(fill, context).var(0, ValueType.object("java.lang.Throwable")).returnValue();
    }
    empty(find(type, "ensureStackTrace"), context);
  }

  /** As in the class library, but without a look at the clock. */
  private static void setThreadOnly(
      @Nullable MethodHolder method, ClassHolderTransformerContext context) {
    if (method != null) {
      ProgramEmitter code = replace(method, context);
      code.setField(
          new FieldReference(THREAD, "currentThread"), code.var(1, ValueType.object(THREAD)));
      code.exit();
    }
  }

  private static void fillSetCurrentThread(
      @Nullable MethodHolder method, ClassHolderTransformerContext context) {
    if (method != null) {
      ProgramEmitter code = replace(method, context);
      code.invoke(
          new MethodReference(THREAD, "setCurrentThread", ValueType.object(THREAD), ValueType.VOID),
          code.var(1, ValueType.object(THREAD)));
      code.exit();
    }
  }

  private static void removeConversions(ClassHolder type, ClassHolderTransformerContext context) {
    for (MethodHolder method : type.getMethods()) {
      if (method.getName().equals("stringBuiltinsSupported")) {
        replace(method, context).constant(0).returnValue();
      } else if (method.hasModifier(ElementModifier.STATIC)
          && CONVERSIONS.contains(method.getName())) {
        replace(method, context).constantNull(method.getResultType()).returnValue();
      }
    }
  }
}
