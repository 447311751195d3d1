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
  private static final String MATH = "dev.portalis.wasm.math.MathFunctions";

  /** Functions of a float, by the names that they have in Java. */
  private static final List<String> FUNCTIONS =
      List.of(
          "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "exp", "expm1",
          "log", "log10", "log1p", "sqrt", "cbrt", "floor", "ceil", "rint", "ulp");

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
    for (String each : FUNCTIONS) {
      redirectMath(each, each, ValueType.DOUBLE, ValueType.DOUBLE);
    }
    redirectMath("powImpl", "pow", ValueType.DOUBLE, ValueType.DOUBLE, ValueType.DOUBLE);
    redirectMath("atan2", "atan2", ValueType.DOUBLE, ValueType.DOUBLE, ValueType.DOUBLE);
    redirectMath(
        "IEEEremainder", "nearestRemainder", ValueType.DOUBLE, ValueType.DOUBLE, ValueType.DOUBLE);
    redirectMath("scalb", "scalb", ValueType.DOUBLE, ValueType.INTEGER, ValueType.DOUBLE);
    redirectMath("multiplyExact", "multiplyExact", ValueType.LONG, ValueType.LONG, ValueType.LONG);
    redirectMath("randomWasmGC", "random", ValueType.DOUBLE);
    redirect(
        "org.teavm.backend.wasm.WasmRuntime",
        "remainder",
        MATH,
        "remainder",
        ValueType.DOUBLE,
        ValueType.DOUBLE,
        ValueType.DOUBLE);
  }

  private void redirectMath(String name, String target, ValueType... signature) {
    redirect("java.lang.Math", name, MATH, target, signature);
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
    if (type.getName().startsWith("dev.portalis.threads.")) {
      toStringByIdentity(type, context);
    }
    for (MethodHolder method : type.getMethods()) {
      MethodReference target = redirections.get(type.getName() + "." + method.getDescriptor());
      if (target != null) {
        redirect(method, target, context);
      }
    }
    switch (type.getName()) {
      case "dev.portalis.wasm.fiber.EntryClass":
        callEntryClass(find(type, "main"), context);
        break;
      case "dev.portalis.runtime.object.PyObject":
        toIdentity(type, context);
        break;
      case "java.lang.String":
        internByPool(find(type, "intern"), context);
        break;
      case "java.lang.Throwable":
        removeStackTraces(type, context);
        break;
      case "java.lang.Thread":
        // All fibers are one thread to the class library.
        empty(find(type, "setCurrentThread"), context);
        break;
      case "org.teavm.runtime.EventQueue":
        removeEvents(type, context);
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

  /** TeaVM's own {@code runMain} cannot be suspended. */
  private static void callEntryClass(
      @Nullable MethodHolder method, ClassHolderTransformerContext context) {
    if (method != null) {
      ValueType arguments = ValueType.arrayOf(ValueType.object("java.lang.String"));
      ProgramEmitter code = replace(method, context);
      code.invoke(
          new MethodReference(context.getEntryPoint(), "main", arguments, ValueType.VOID),
          code.var(1, arguments));
      code.exit();
    }
  }

  /** There is no Java that could ask for more. */
  private static void toIdentity(ClassHolder type, ClassHolderTransformerContext context) {
    toStringByIdentity(type, context);
    ValueType object = ValueType.object("java.lang.Object");
    byIdentity(find(type, "hashCode"), context, "hash", object, ValueType.INTEGER);
    byIdentity(find(type, "equals"), context, "same", object, object, ValueType.BOOLEAN);
  }

  /** The texts of what threads share say what it is like now, for which they take its lock. */
  private static void toStringByIdentity(ClassHolder type, ClassHolderTransformerContext context) {
    ValueType object = ValueType.object("java.lang.Object");
    ValueType text = ValueType.object("java.lang.String");
    byIdentity(find(type, "toString"), context, "text", object, text);
  }

  private static void byIdentity(
      @Nullable MethodHolder method,
      ClassHolderTransformerContext context,
      String target,
      ValueType... signature) {
    if (method != null) {
      ProgramEmitter code = replace(method, context);
      ValueEmitter[] arguments = new ValueEmitter[signature.length - 1];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = code.var(i, signature[i]);
      }
      code.invoke(new MethodReference(HOST + "JavaIdentity", target, signature), arguments)
          .returnValue();
    }
  }

  /** The class library's pool needs weak references of JavaScript. */
  private static void internByPool(
      @Nullable MethodHolder method, ClassHolderTransformerContext context) {
    if (method != null) {
      ValueType text = ValueType.object("java.lang.String");
      ProgramEmitter code = replace(method, context);
      code.invoke(new MethodReference(HOST + "StringPool", "intern", text, text), code.var(0, text))
          .returnValue();
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

  /** Fibers have a loop of their own. */
  private static void removeEvents(ClassHolder type, ClassHolderTransformerContext context) {
    for (MethodHolder method : type.getMethods().toArray(new MethodHolder[0])) {
      if (method.getAnnotations().get("org.teavm.interop.Export") != null) {
        type.removeMethod(method);
      } else if (method.getName().equals("offer") && method.parameterCount() == 2) {
        replace(method, context).constant(0).returnValue();
      }
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
