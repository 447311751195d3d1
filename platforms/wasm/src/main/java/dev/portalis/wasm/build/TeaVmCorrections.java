package dev.portalis.wasm.build;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.function.UnaryOperator;
import org.teavm.asm.ClassReader;
import org.teavm.asm.ClassVisitor;
import org.teavm.asm.ClassWriter;
import org.teavm.asm.Label;
import org.teavm.asm.MethodVisitor;
import org.teavm.asm.Opcodes;
import org.teavm.backend.wasm.WasmGCTarget;
import org.teavm.backend.wasm.model.instruction.WasmTeeLocal;

/**
 * Corrects two mistakes of TeaVM 0.15.0 by which functions that can be suspended are not always
 * valid. Both classes are defined anew, from their own bytes, before TeaVM uses them.
 */
final class TeaVmCorrections {
  private static final String BACKEND = "org/teavm/backend/wasm/";
  private static final String INSTRUCTIONS = BACKEND + "model/instruction/";
  private static final String TEE = INSTRUCTIONS + "WasmTeeLocal";
  private static final String INFERENCE = INSTRUCTIONS + "WasmTypeInference";
  private static final String COROUTINES = BACKEND + "transformation/CoroutineTransformation";
  private static final String FUNCTION = BACKEND + "model/WasmFunction";

  private TeaVmCorrections() {}

  /** Corrects the classes, once for each class loader that has them. */
  static void apply() {
    ClassLoader loader = WasmGCTarget.class.getClassLoader();
    String mark = "portalis.corrected." + System.identityHashCode(loader);
    if (System.getProperty(mark) == null) {
      define(loader, WasmTeeLocal.class, INFERENCE, TeeTypes::new);
      define(loader, packageOf(loader, COROUTINES), COROUTINES, Returns::new);
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
  private static final class TeeTypes extends ClassVisitor {
    TeeTypes(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return name.equals("visit") && descriptor.equals("(L" + TEE + ";)V") ? new Visit(next) : next;
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
        visitFieldInsn(Opcodes.GETFIELD, INFERENCE, "typeStack", "Ljava/util/List;");
      }
    }
  }

  /**
   * A function that gives a value does so by a return of its own, so nothing comes to the end of
   * its body. TeaVM puts a return without a value there, which is not valid after a block.
   */
  private static final class Returns extends ClassVisitor {
    Returns(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return name.equals("transform") && descriptor.equals("(L" + FUNCTION + ";)V")
          ? new Transform(next)
          : next;
    }

    /** Makes {@code new WasmReturn()} an {@code unreachable} where there is a value to return. */
    private static final class Transform extends MethodVisitor {
      private static final String RETURN = INSTRUCTIONS + "WasmReturn";
      private static final String INSTRUCTION = INSTRUCTIONS + "WasmInstruction";

      Transform(MethodVisitor next) {
        super(Opcodes.ASM9, next);
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean isInterface) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        if (owner.equals(RETURN) && name.equals("<init>")) {
          String type = BACKEND + "model/WasmFunctionType";
          Label empty = new Label();
          visitTypeInsn(Opcodes.CHECKCAST, INSTRUCTION);
          visitVarInsn(Opcodes.ALOAD, 1);
          visitMethodInsn(Opcodes.INVOKEVIRTUAL, FUNCTION, "getType", "()L" + type + ";", false);
          visitMethodInsn(
              Opcodes.INVOKEVIRTUAL, type, "getReturnTypes", "()Ljava/util/List;", false);
          visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/util/List", "isEmpty", "()Z", true);
          visitJumpInsn(Opcodes.IFNE, empty);
          visitInsn(Opcodes.POP);
          newUnreachable();
          visitLabel(empty);
        }
      }

      private void newUnreachable() {
        String unreachable = INSTRUCTIONS + "WasmUnreachable";
        visitTypeInsn(Opcodes.NEW, unreachable);
        visitInsn(Opcodes.DUP);
        super.visitMethodInsn(Opcodes.INVOKESPECIAL, unreachable, "<init>", "()V", false);
        visitTypeInsn(Opcodes.CHECKCAST, INSTRUCTION);
      }
    }
  }
}
