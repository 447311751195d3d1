package dev.portalis.wasm.build;

import org.teavm.ast.Expr;
import org.teavm.backend.wasm.intrinsics.WasmGCCodeGenContext;
import org.teavm.backend.wasm.intrinsics.WasmGCCodeGenContributor;
import org.teavm.backend.wasm.intrinsics.WasmGCCodeGenRegistry;
import org.teavm.backend.wasm.model.WasmGlobal;
import org.teavm.backend.wasm.model.WasmMemorySegment;
import org.teavm.backend.wasm.model.WasmModule;
import org.teavm.backend.wasm.model.WasmType;
import org.teavm.backend.wasm.model.instruction.WasmFloatType;
import org.teavm.backend.wasm.model.instruction.WasmFloatUnaryOperation;
import org.teavm.backend.wasm.model.instruction.WasmInstructionList;

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
    unary(registry, "sqrt", WasmFloatUnaryOperation.SQRT);
    unary(registry, "floor", WasmFloatUnaryOperation.FLOOR);
    unary(registry, "ceil", WasmFloatUnaryOperation.CEIL);
    unary(registry, "rint", WasmFloatUnaryOperation.NEAREST);
  }

  private static void unary(
      WasmGCCodeGenRegistry registry, String name, WasmFloatUnaryOperation operation) {
    registry
        .inlineIntrinsics()
        .registerIntrinsic(
            MATH,
            (invocation, context, builder) -> {
              Expr argument = invocation.getArguments().get(0);
              context.generate(builder, argument);
              builder.floatUnary(WasmFloatType.FLOAT64, operation);
            },
            name);
  }

  /**
   * A global that nobody uses. TeaVM imports where the heap begins and how large memory may grow,
   * from JavaScript that knows no more than the module does. It adds these imports last; when it
   * then asks this global for its value, they become constants.
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
      return super.getInitialValue();
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
