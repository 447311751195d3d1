package dev.portalis.processor.types;

import dev.portalis.processor.bind.LibraryNames;
import dev.portalis.processor.bind.Programs;
import dev.portalis.processor.library.Library;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.tree.Expr;
import java.util.ArrayList;
import java.util.List;

/** The types of a program that is given as text. */
final class Inferring {
  private final TypedProgram typed;
  private final List<String> lines;

  private Inferring(TypedProgram typed) {
    this.typed = typed;
    this.lines = List.of(TypeDump.of(typed).split("\n"));
  }

  static Inferring of(String text) {
    Library library = TestLibrary.make();
    Programs programs = new Programs();
    var program = programs.bind("__main__", text, LibraryNames.of(library));
    if (programs.reported().hasErrors()) {
      throw new AssertionError(programs.problems());
    }
    return new Inferring(Inference.infer(program, library, new Problems()));
  }

  TypedProgram typed() {
    return typed;
  }

  /** All lines of the dump. */
  List<String> lines() {
    return lines;
  }

  /** The type of a global variable. */
  String global(String name) {
    return TypeDump.of(typed.globalType(typed.program().main().scope().symbols().get(name)));
  }

  /** The signatures of the versions of a function, the general one last. */
  List<String> versions(String function) {
    return lines.stream()
        .filter(line -> !line.startsWith(" "))
        .filter(
            line -> line.startsWith(function + "(") || line.startsWith("general " + function + "("))
        .toList();
  }

  /** The type of a variable of the first version of a function. */
  String local(String function, String variable) {
    int at = 0;
    while (!lines.get(at).startsWith(function + "(")) {
      at++;
    }
    String start = "  " + variable + ": ";
    for (String line : lines.subList(at + 1, lines.size())) {
      if (!line.startsWith(" ")) {
        break;
      }
      if (line.startsWith(start)) {
        return line.substring(start.length());
      }
    }
    throw new AssertionError("no " + variable + " in " + function + ":\n" + TypeDump.of(typed));
  }

  /** The fields of a class, each as name and type. */
  List<String> fields(String name) {
    List<String> fields = new ArrayList<>();
    for (ClassInfo info : typed.classes()) {
      if (info.scope().qualifiedName().equals(name)) {
        info.fields()
            .forEach(
                (field, each) ->
                    fields.add(
                        field
                            + ": "
                            + TypeDump.of(each.type())
                            + (each.mayBeUnset() ? " unset" : "")));
      }
    }
    return fields;
  }

  boolean isStatic(String name) {
    return typed.classes().stream()
        .anyMatch(each -> each.isStatic() && each.scope().qualifiedName().equals(name));
  }

  /** The target of the call that stands at a line and column of the module. */
  CallTarget callAt(String function, int line) {
    for (FunctionInfo info : typed.functions()) {
      boolean wanted = info.scope().qualifiedName().equals(function);
      List<FunctionInstance> all = new ArrayList<>(info.instances());
      if (info.general() != null) {
        all.add(info.general());
      }
      for (FunctionInstance each : wanted ? all : List.<FunctionInstance>of()) {
        for (var call : each.calls().entrySet()) {
          Expr.Call node = call.getKey();
          if (node.span().startLine() == line) {
            return call.getValue();
          }
        }
      }
    }
    throw new AssertionError("no call in line " + line);
  }
}
