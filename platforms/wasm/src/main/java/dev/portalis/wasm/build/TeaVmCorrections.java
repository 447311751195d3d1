package dev.portalis.wasm.build;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.function.UnaryOperator;
import org.teavm.asm.ClassReader;
import org.teavm.asm.ClassVisitor;
import org.teavm.asm.ClassWriter;
import org.teavm.asm.MethodVisitor;
import org.teavm.asm.Opcodes;
import org.teavm.backend.wasm.WasmGCTarget;
import org.teavm.backend.wasm.model.instruction.WasmTeeLocal;

/**
 * Corrects mistakes of TeaVM 0.15.0 by which functions that can be suspended are not always valid.
 * The classes are defined anew, from their own bytes, before TeaVM uses them.
 */
final class TeaVmCorrections {
  private static final String BACKEND = "org/teavm/backend/wasm/";
  private static final String INSTRUCTIONS = BACKEND + "model/instruction/";
  private static final String TEE = INSTRUCTIONS + "WasmTeeLocal";
  private static final String INFERENCE = INSTRUCTIONS + "WasmTypeInference";
  private static final String COROUTINES = BACKEND + "transformation/CoroutineTransformation";
  private static final String SPLITTER = COROUTINES + "$ListSplitter";
  private static final String LIST = "Ljava/util/List;";

  private TeaVmCorrections() {}

  /** Corrects the classes, once for each class loader that has them. */
  static void apply() {
    ClassLoader loader = WasmGCTarget.class.getClassLoader();
    String mark = "portalis.corrected." + System.identityHashCode(loader);
    if (System.getProperty(mark) == null) {
      define(loader, WasmTeeLocal.class, INFERENCE, StackTypes::new);
      define(loader, packageOf(loader, COROUTINES), SPLITTER, Branches::new);
      System.setProperty(mark, "true");
    }
  }

  /** Any class of the same package, other than the one to be defined. */
  private static Class<?> packageOf(ClassLoader loader, String name) {
    String neighbour = name.substring(0, name.lastIndexOf('/') + 1) + "CoroutineFunctions";
    try {
      return Class.forName(neighbour.replace('/', '.'), false, loader);
    } catch (ClassNotFoundException e) {
      throw unknown(name);
    }
  }

  private static void define(
      ClassLoader loader, Class<?> neighbour, String name, UnaryOperator<ClassVisitor> correction) {
    try (InputStream original = loader.getResourceAsStream(name + ".class")) {
      if (original == null) {
        throw unknown(name);
      }
      ClassReader reader = new ClassReader(original);
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_FRAMES);
      reader.accept(correction.apply(writer), ClassReader.SKIP_FRAMES);
      MethodHandles.privateLookupIn(neighbour, MethodHandles.lookup())
          .defineClass(writer.toByteArray());
    } catch (IOException | IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (LinkageError e) {
      throw new IllegalStateException(
          "TeaVM has built another module in this process before Portalis could correct it; build"
              + " translated programs in a process of their own (<outOfProcess>true)",
          e);
    }
  }

  private static IllegalStateException unknown(String name) {
    return new IllegalStateException(
        "this TeaVM has no class " + name + "; Portalis works with TeaVM 0.15.0");
  }

  /**
   * What {@code local.tee} leaves on the stack is of the local's type, while TeaVM takes it for the
   * value's. Calls of inherited methods that can be suspended have such values around them.
   */
  private static final class StackTypes extends ClassVisitor {
    StackTypes(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      if (name.equals("visit") && descriptor.equals("(L" + TEE + ";)V")) {
        return new Visit(next);
      }
      if (name.equals("visit") && descriptor.equals("(L" + INSTRUCTIONS + "WasmBlock;)V")) {
        return new Depth(next, 0);
      }
      if (name.equals("visit") && descriptor.equals("(L" + INSTRUCTIONS + "WasmConditional;)V")) {
        return new Depth(next, 1);
      }
      return next;
    }

    /** Sets how much is on the stack below a block, which TeaVM forgets where it has no type. */
    private static final class Depth extends MethodVisitor {
      private final int operands;

      Depth(MethodVisitor next, int operands) {
        super(Opcodes.ASM9, next);
        this.operands = operands;
      }

      @Override
      public void visitCode() {
        super.visitCode();
        visitVarInsn(Opcodes.ALOAD, 0);
        visitVarInsn(Opcodes.ALOAD, 0);
        visitFieldInsn(Opcodes.GETFIELD, INFERENCE, "typeStack", LIST);
        visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/util/List", "size", "()I", true);
        visitInsn(operands == 0 ? Opcodes.ICONST_0 : Opcodes.ICONST_1);
        visitInsn(Opcodes.ISUB);
        visitFieldInsn(Opcodes.PUTFIELD, INFERENCE, "depthBeforeLastInstructionOut", "I");
      }
    }

    /** Puts {@code typeStack.set(typeStack.size() - 1, tee.getLocal().getType())} first. */
    private static final class Visit extends MethodVisitor {
      Visit(MethodVisitor next) {
        super(Opcodes.ASM9, next);
      }

      @Override
      public void visitCode() {
        super.visitCode();
        loadStack();
        loadStack();
        visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/util/List", "size", "()I", true);
        visitInsn(Opcodes.ICONST_1);
        visitInsn(Opcodes.ISUB);
        visitVarInsn(Opcodes.ALOAD, 1);
        String local = BACKEND + "model/WasmLocal";
        String type = "()L" + BACKEND + "model/WasmType;";
        visitMethodInsn(Opcodes.INVOKEVIRTUAL, TEE, "getLocal", "()L" + local + ";", false);
        visitMethodInsn(Opcodes.INVOKEVIRTUAL, local, "getType", type, false);
        String set = "(ILjava/lang/Object;)Ljava/lang/Object;";
        visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/util/List", "set", set, true);
        visitInsn(Opcodes.POP);
      }

      private void loadStack() {
        visitVarInsn(Opcodes.ALOAD, 0);
        visitFieldInsn(Opcodes.GETFIELD, INFERENCE, "typeStack", LIST);
      }
    }
  }

  /**
   * What a conditional expression leaves on the stack is of its own type, while TeaVM takes it for
   * that of its last branch. What was saved and restored may be null, which TeaVM forgets.
   */
  private static final class Branches extends ClassVisitor {
    Branches(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      switch (name) {
        case "processOptimizedConditional":
          return new Nullable(new Process(next));
        case "processOptimizedBlock":
        case "createSaveInstructions":
          return new Nullable(next);
        default:
          return next;
      }
    }

    private static void loadStack(MethodVisitor code) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, SPLITTER, "typeInference", "L" + INFERENCE + ";");
      code.visitFieldInsn(Opcodes.GETFIELD, INFERENCE, "typeStack", LIST);
    }

    private static void clearStack(MethodVisitor code) {
      loadStack(code);
      code.visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/util/List", "clear", "()V", true);
    }

    /** Adds the list in a local variable to the stack. */
    private static void addToStack(MethodVisitor code, int local) {
      loadStack(code);
      code.visitVarInsn(Opcodes.ALOAD, local);
      String addAll = "(Ljava/util/Collection;)Z";
      code.visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/util/List", "addAll", addAll, true);
    }

    /** Puts {@code stack = mapToNullableTypes(stack)} first: restored values may be null. */
    private static final class Nullable extends MethodVisitor {
      private static final int FREE = 32;

      Nullable(MethodVisitor next) {
        super(Opcodes.ASM9, next);
      }

      @Override
      public void visitCode() {
        super.visitCode();
        visitVarInsn(Opcodes.ALOAD, 0);
        visitFieldInsn(Opcodes.GETFIELD, SPLITTER, "this$0", "L" + COROUTINES + ";");
        loadStack(this);
        String map = "(" + LIST + ")" + LIST;
        visitMethodInsn(Opcodes.INVOKEVIRTUAL, COROUTINES, "mapToNullableTypes", map, false);
        visitVarInsn(Opcodes.ASTORE, FREE);
        clearStack(this);
        addToStack(this, FREE);
        visitInsn(Opcodes.POP);
      }
    }

    /** Puts {@code typeStack.clear(); typeStack.addAll(outputTypes)} last. */
    private static final class Process extends MethodVisitor {
      private static final int OUTPUT_TYPES = 2;

      Process(MethodVisitor next) {
        super(Opcodes.ASM9, next);
      }

      @Override
      public void visitInsn(int opcode) {
        if (opcode == Opcodes.RETURN) {
          clearStack(this);
          addToStack(this, OUTPUT_TYPES);
          super.visitInsn(Opcodes.POP);
        }
        super.visitInsn(opcode);
      }
    }
  }
}
