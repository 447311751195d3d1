package dev.portalis.wasm.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.model.BasicBlock;
import org.teavm.model.Incoming;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Phi;
import org.teavm.model.Program;
import org.teavm.model.TryCatchBlock;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ArrayLengthInstruction;
import org.teavm.model.instructions.CastInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.GetElementInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.JumpInstruction;
import org.teavm.model.instructions.PutElementInstruction;
import org.teavm.model.instructions.RaiseInstruction;
import org.teavm.model.instructions.StringConstantInstruction;

/**
 * Puts the calls of {@code Unwinding} and {@code CallDepth} into one method.
 *
 * <p>Code outside of {@code try} gets a handler for each Python line, which costs nothing unless
 * something is raised. Code inside of {@code try} tells its line before it does what can raise,
 * since what handles an exception there uses variables, and so do the handlers it has.
 */
final class FrameRecorder {
  private static final String UNWINDING = "dev.portalis.wasm.trace.Unwinding";
  private static final String DEPTH = "dev.portalis.wasm.trace.CallDepth";
  private static final String THROWABLE_NAME = "java.lang.Throwable";
  private static final ValueType THROWABLE = ValueType.object(THROWABLE_NAME);
  private static final ValueType STRING = ValueType.object("java.lang.String");
  private static final int NO_LINE = -1;

  private final Program program;
  private final String type;
  private final PythonLines lines;
  private final boolean nests;

  /** The handlers for lines outside of {@code try}. */
  private final Map<Integer, BasicBlock> handlers = new HashMap<>();

  private @Nullable BasicBlock lastHandler;
  private final Set<BasicBlock> catches = new LinkedHashSet<>();

  FrameRecorder(MethodHolder method, String type, PythonLines lines) {
    this.program = java.util.Objects.requireNonNull(method.getProgram());
    this.type = type;
    this.lines = lines;
    this.nests = nests();
  }

  void run() {
    if (!canRaise()) {
      return;
    }
    List<BasicBlock> blocks = new ArrayList<>();
    program.getBasicBlocks().forEach(blocks::add);
    for (BasicBlock block : blocks) {
      block.getTryCatchBlocks().forEach(each -> catches.add(each.getHandler()));
    }
    for (BasicBlock block : blocks) {
      if (block.getTryCatchBlocks().isEmpty()) {
        protect(block);
      } else {
        tellLines(block);
        addTry(block, lastHandler());
      }
    }
    catches.forEach(this::tellCaught);
    if (nests) {
      countDepth();
    }
  }

  private boolean canRaise() {
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction each : block) {
        if (canRaise(each) && line(each) != NO_LINE) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the method may call Python, or catches exceptions. */
  private boolean nests() {
    for (BasicBlock block : program.getBasicBlocks()) {
      if (!block.getTryCatchBlocks().isEmpty()) {
        return true;
      }
      for (Instruction each : block) {
        if (each instanceof InvokeInstruction && mayCallPython((InvokeInstruction) each)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean mayCallPython(InvokeInstruction call) {
    String owner = call.getMethod().getClassName();
    return call.getType() == InvocationType.VIRTUAL
        || !(owner.startsWith("java.lang.")
            || owner.startsWith("dev.portalis.runtime.number.")
            || owner.startsWith("dev.portalis.runtime.error."));
  }

  private static boolean canRaise(Instruction each) {
    return each instanceof InvokeInstruction
        || each instanceof RaiseInstruction
        || each instanceof CastInstruction
        || each instanceof GetElementInstruction
        || each instanceof PutElementInstruction
        || each instanceof ArrayLengthInstruction;
  }

  private int line(Instruction instruction) {
    return instruction.getLocation() == null
        ? NO_LINE
        : lines.entry(instruction.getLocation().getLine());
  }

  /** Splits a block where the line changes, and gives each part the handler of its line. */
  private void protect(BasicBlock block) {
    BasicBlock part = block;
    int current = NO_LINE;
    boolean raises = false;
    Instruction each = block.getFirstInstruction();
    while (each != null) {
      Instruction next = each.getNext();
      int line = canRaise(each) ? line(each) : current;
      if (canRaise(each)) {
        if (raises && line != current) {
          addHandler(part, current);
          part = splitBefore(each);
        }
        raises = true;
        current = line;
      }
      each = next;
    }
    if (raises) {
      addHandler(part, current);
    }
    if (part != block) {
      moveIncomings(block, part);
    }
  }

  private void addHandler(BasicBlock block, int line) {
    if (line != NO_LINE || nests) {
      addTry(block, handlers.computeIfAbsent(line, this::handler));
    }
  }

  private BasicBlock splitBefore(Instruction first) {
    BasicBlock before = first.getBasicBlock();
    BasicBlock after = program.createBasicBlock();
    Instruction each = first;
    while (each != null) {
      Instruction next = each.getNext();
      each.delete();
      after.add(each);
      each = next;
    }
    JumpInstruction jump = new JumpInstruction();
    jump.setTarget(after);
    jump.setLocation(first.getLocation());
    before.add(jump);
    return after;
  }

  private void moveIncomings(BasicBlock from, BasicBlock to) {
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Phi phi : block.getPhis()) {
        for (Incoming incoming : phi.getIncomings()) {
          if (incoming.getSource() == from) {
            incoming.setSource(to);
          }
        }
      }
    }
  }

  private static void addTry(BasicBlock block, BasicBlock handler) {
    TryCatchBlock added = new TryCatchBlock();
    added.setHandler(handler);
    added.setExceptionType(THROWABLE_NAME);
    block.getTryCatchBlocks().add(added);
  }

  private BasicBlock handler(int line) {
    BasicBlock block = program.createBasicBlock();
    Variable thrown = program.createVariable();
    block.setExceptionVariable(thrown);
    Variable javaClass = constant(block, type);
    Variable number = constant(block, line == NO_LINE ? 0 : line);
    MethodReference target =
        new MethodReference(
            UNWINDING,
            nests ? "leave" : "leaveLeaf",
            THROWABLE,
            STRING,
            ValueType.INTEGER,
            THROWABLE);
    raise(block, invoke(target, program.createVariable(), thrown, javaClass, number));
    return block;
  }

  private BasicBlock lastHandler() {
    BasicBlock known = lastHandler;
    if (known == null) {
      known = program.createBasicBlock();
      lastHandler = known;
      Variable thrown = program.createVariable();
      known.setExceptionVariable(thrown);
      Variable javaClass = constant(known, type);
      MethodReference target =
          new MethodReference(UNWINDING, "leaveCatching", THROWABLE, STRING, THROWABLE);
      raise(known, invoke(target, program.createVariable(), thrown, javaClass));
    }
    return known;
  }

  private static void raise(BasicBlock block, InvokeInstruction call) {
    block.add(call);
    RaiseInstruction raise = new RaiseInstruction();
    raise.setException(call.getReceiver());
    block.add(raise);
  }

  private void tellLines(BasicBlock block) {
    int told = NO_LINE;
    for (Instruction each = block.getFirstInstruction(); each != null; each = each.getNext()) {
      int line = canRaise(each) ? line(each) : NO_LINE;
      if (line != NO_LINE && line != told) {
        told = line;
        Variable number = program.createVariable();
        IntegerConstantInstruction constant = new IntegerConstantInstruction();
        constant.setConstant(line);
        constant.setReceiver(number);
        each.insertPrevious(constant);
        each.insertPrevious(
            invoke(
                new MethodReference(UNWINDING, "at", ValueType.INTEGER, ValueType.VOID),
                null,
                number));
      }
    }
  }

  /** What handles an exception gets it as it is once the function is added. */
  private void tellCaught(BasicBlock block) {
    Variable known = block.getExceptionVariable();
    Variable thrown = program.createVariable();
    block.setExceptionVariable(thrown);
    Variable javaClass = program.createVariable();
    StringConstantInstruction constant = new StringConstantInstruction();
    constant.setConstant(type);
    constant.setReceiver(javaClass);
    InvokeInstruction call =
        invoke(
            new MethodReference(UNWINDING, "caught", THROWABLE, STRING, THROWABLE),
            known,
            thrown,
            javaClass);
    Instruction first = block.getFirstInstruction();
    first.insertPrevious(constant);
    first.insertPrevious(call);
  }

  private void countDepth() {
    BasicBlock entry = program.basicBlockAt(0);
    BasicBlock body = program.createBasicBlock();
    Instruction each = entry.getFirstInstruction();
    while (each != null) {
      Instruction next = each.getNext();
      each.delete();
      body.add(each);
      each = next;
    }
    List<TryCatchBlock> tries = new ArrayList<>(entry.getTryCatchBlocks());
    entry.getTryCatchBlocks().clear();
    for (TryCatchBlock known : tries) {
      TryCatchBlock moved = new TryCatchBlock();
      moved.setHandler(known.getHandler());
      moved.setExceptionType(known.getExceptionType());
      body.getTryCatchBlocks().add(moved);
    }
    moveIncomings(entry, body);
    entry.add(invoke(new MethodReference(DEPTH, "enter", ValueType.VOID), null));
    JumpInstruction jump = new JumpInstruction();
    jump.setTarget(body);
    entry.add(jump);
    for (BasicBlock block : program.getBasicBlocks()) {
      Instruction last = block.getLastInstruction();
      if (last instanceof ExitInstruction) {
        last.insertPrevious(invoke(new MethodReference(DEPTH, "leave", ValueType.VOID), null));
      }
    }
  }

  private Variable constant(BasicBlock block, String text) {
    StringConstantInstruction constant = new StringConstantInstruction();
    constant.setConstant(text);
    constant.setReceiver(program.createVariable());
    block.add(constant);
    return constant.getReceiver();
  }

  private Variable constant(BasicBlock block, int number) {
    IntegerConstantInstruction constant = new IntegerConstantInstruction();
    constant.setConstant(number);
    constant.setReceiver(program.createVariable());
    block.add(constant);
    return constant.getReceiver();
  }

  private static InvokeInstruction invoke(
      MethodReference target, @Nullable Variable receiver, Variable... arguments) {
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(target);
    call.setReceiver(receiver);
    call.setArguments(arguments);
    return call;
  }
}
