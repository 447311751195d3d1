package dev.portalis.wasm.build;

import org.jspecify.annotations.Nullable;
import org.teavm.ast.Expr;
import org.teavm.backend.wasm.intrinsics.WasmGCCodeGenContext;
import org.teavm.backend.wasm.intrinsics.WasmGCCodeGenContributor;
import org.teavm.backend.wasm.intrinsics.WasmGCCodeGenRegistry;
import org.teavm.backend.wasm.model.WasmBlockType;
import org.teavm.backend.wasm.model.WasmFunction;
import org.teavm.backend.wasm.model.WasmGlobal;
import org.teavm.backend.wasm.model.WasmMemorySegment;
import org.teavm.backend.wasm.model.WasmModule;
import org.teavm.backend.wasm.model.WasmType;
import org.teavm.backend.wasm.model.instruction.WasmBlock;
import org.teavm.backend.wasm.model.instruction.WasmConditional;
import org.teavm.backend.wasm.model.instruction.WasmFloatType;
import org.teavm.backend.wasm.model.instruction.WasmFloatUnaryOperation;
import org.teavm.backend.wasm.model.instruction.WasmInstruction;
import org.teavm.backend.wasm.model.instruction.WasmInstructionList;
import org.teavm.backend.wasm.model.instruction.WasmReturn;
import org.teavm.backend.wasm.model.instruction.WasmTry;
import org.teavm.backend.wasm.model.instruction.WasmUnreachable;
import org.teavm.interop.Export;
import org.teavm.model.ClassReader;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/**
 * Makes a module that has its memory itself and exports it, as hosts of WASI expect, and gives the
 * functions of {@code MathFunctions} that are single instructions.
 */
final class ModuleLayout implements WasmGCCodeGenContributor {
  private static final String MATH = "dev.portalis.wasm.math.MathFunctions";

  @Override
  public void contribute(WasmGCCodeGenContext context, WasmGCCodeGenRegistry registry) {
    WasmModule module = context.module();
    module.memoryImportName = null;
    module.memoryImportModule = null;
    module.memoryExportName = "memory";
    module.globals.add(new LayoutGlobal(module));
    checkStarts(context);
    unary(registry, "sqrt", WasmFloatUnaryOperation.SQRT);
    unary(registry, "floor", WasmFloatUnaryOperation.FLOOR);
    unary(registry, "ceil", WasmFloatUnaryOperation.CEIL);
    unary(registry, "rint", WasmFloatUnaryOperation.NEAREST);
  }

  /** What the host calls is no fiber; it cannot wait. */
  private static void checkStarts(WasmGCCodeGenContext context) {
    for (MethodReference method : context.dependency().getReachableMethods()) {
      ClassReader type = context.classes().get(method.getClassName());
      MethodReader code = type == null ? null : type.getMethod(method.getDescriptor());
      if (code != null
          && code.getAnnotations().get(Export.class.getName()) != null
          && context.isAsyncMethod(method)) {
        throw new IllegalStateException(
            method + " calls what may wait, such as a Java method toString that calls Python");
      }
    }
  }

  /** Registered by method: of those registered by class, TeaVM keeps the last one alone. */
  private static void unary(
      WasmGCCodeGenRegistry registry, String name, WasmFloatUnaryOperation operation) {
    registry
        .inlineIntrinsics()
        .registerIntrinsic(
            new MethodReference(MATH, name, ValueType.DOUBLE, ValueType.DOUBLE),
            (invocation, context, builder) -> {
              Expr argument = invocation.getArguments().get(0);
              context.generate(builder, argument);
              builder.floatUnary(WasmFloatType.FLOAT64, operation);
            });
  }

  /**
   * A global that nobody uses. When TeaVM asks for its value, the module is complete, and what has
   * to be changed last is.
   *
   * <p>TeaVM imports where the heap begins and how large memory may grow, from JavaScript that
   * knows no more than the module does; these imports become constants.
   *
   * <p>A function that gives a value, but whose last block is always left by a return or a throw,
   * needs something behind that block to be valid.
   */
  private static final class LayoutGlobal extends WasmGlobal {
    private static final int ALIGNMENT = 256;
    private static final int LARGEST_MEMORY = 0x7fff0000;

    private final WasmModule module;

    LayoutGlobal(WasmModule module) {
      super("portalis.layout", WasmType.INT32);
      this.module = module;
      setImmutable(true);
      super.getInitialValue().builder().i32Const(0);
    }

    @Override
    public WasmInstructionList getInitialValue() {
      for (WasmGlobal each : module.globals) {
        if ("teavmMemory".equals(each.getImportModule())) {
          int value = "heapOffset".equals(each.getImportName()) ? heapStart() : LARGEST_MEMORY;
          each.setImportModule(null);
          each.setImportName(null);
          each.getInitialValue().builder().i32Const(value);
        }
      }
      for (WasmFunction each : module.functions) {
        if (each.getImportName() == null && !each.getType().getReturnTypes().isEmpty()) {
          closeEnd(each.getBody());
        }
      }
      return super.getInitialValue();
    }

    private static void closeEnd(WasmInstructionList body) {
      if (isLeft(body.getLast())) {
        body.add(new WasmUnreachable());
      }
      // What can be suspended has its code in a block, with a return behind it.
      for (WasmInstruction each : body) {
        if (!(each instanceof WasmBlock)) {
          continue;
        }
        WasmInstructionList inner = ((WasmBlock) each).getBody();
        WasmInstruction last = inner.getLast();
        if (last instanceof WasmReturn && isLeft(last.getPrevious())) {
          last.delete();
          inner.add(new WasmUnreachable());
        }
      }
    }

    /** Whether an instruction leaves no value, so that nothing can come to what is behind it. */
    private static boolean isLeft(@Nullable WasmInstruction last) {
      return (last instanceof WasmBlock && isEmpty(((WasmBlock) last).getType()))
          || (last instanceof WasmTry && ((WasmTry) last).getType() == null)
          || (last instanceof WasmConditional && isEmpty(((WasmConditional) last).getType()));
    }

    private static boolean isEmpty(@Nullable WasmBlockType type) {
      return type == null || type.getOutputTypes().isEmpty();
    }

    private int heapStart() {
      int end = ALIGNMENT;
      for (WasmMemorySegment segment : module.getSegments()) {
        end = Math.max(end, segment.getOffset() + segment.getLength());
      }
      return (end + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }
  }
}
