package dev.portalis.tests.threads;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.threads.Callables;
import dev.portalis.processor.threads.FindSharedState;
import dev.portalis.processor.threads.SharedState;
import dev.portalis.processor.threads.ThreadRoots;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.TypedProgram;
import dev.portalis.tests.build.Inferred;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What several threads of a program can reach. */
final class SharedStateTest {
  @Test
  void whatAFunctionMakesIsItsOwn() {
    assertThat(
            shared(
                """
                import threading
                def work(n):
                    mine = [n]
                    table = {"n": n}
                    for i in range(n):
                        mine.append(i)
                    return len(mine) + len(table)
                alone = [1]
                alone.append(2)
                threading.Thread(target=work, args=(3,)).start()
                """))
        .isEmpty();
  }

  @Test
  void whatIsGivenToAThreadIsShared() {
    assertThat(
            shared(
                """
                import threading
                def work(given, rows):
                    given.append(1)
                    rows[0].append(1)
                given = [0]
                rows = [[0]]
                kept = [0]
                kept.append(1)
                threading.Thread(target=work, args=(given, rows)).start()
                """))
        .containsExactly("given", "rows", "work.given", "work.rows");
  }

  @Test
  void whatThreadsNameIsShared() {
    assertThat(
            shared(
                """
                import threading
                total = [0]
                own = [0]
                def helper():
                    total.append(1)
                def work():
                    helper()
                def main():
                    own.append(1)
                    captured = [1]
                    def inner():
                        captured.append(2)
                    threading.Thread(target=work).start()
                    threading.Thread(target=inner).start()
                main()
                """))
        .containsExactly("total", "main.captured");
  }

  @Test
  void fieldsOfSharedInstancesAreShared() {
    assertThat(
            shared(
                """
                import threading
                class Account:
                    def __init__(self):
                        self.log = [0]
                    def add(self, x):
                        self.log.append(x)
                class Private:
                    def __init__(self):
                        self.log = [0]
                    def add(self, x):
                        self.log.append(x)
                account = Account()
                private = Private()
                private.add(1)
                threading.Thread(target=account.add, args=(1,)).start()
                """))
        .containsExactly("class Account");
  }

  @Test
  void whatAQueueHoldsIsShared() {
    assertThat(
            shared(
                """
                import queue
                import threading
                handed = [1]
                kept = [1]
                kept.append(2)
                jobs = queue.Queue()
                jobs.put(handed)
                def work():
                    jobs.get().append(3)
                threading.Thread(target=work).start()
                """))
        .containsExactly("handed");
  }

  @Test
  void whatAKeptIteratorWalksIsShared() {
    assertThat(
            shared(
                """
                import threading
                def walk(items):
                    for each in items:
                        yield each
                items = [1, 2]
                other = [1, 2]
                for each in enumerate(other):
                    print(each)
                iterator = walk(items)
                def work():
                    print(next(iterator))
                threading.Thread(target=work).start()
                """))
        .containsExactly("items", "walk.items");
  }

  @Test
  void withoutThreadsNothingIsShared() {
    SharedState none = FindSharedState.none();
    TypedProgram typed = Inferred.program("items = [1]\nitems.append(2)\n");
    assertThat(names(typed, none)).isEmpty();
  }

  private static List<String> shared(String program) {
    TypedProgram typed = Inferred.program(program);
    return names(typed, FindSharedState.in(typed, ThreadRoots.of(typed), List.of()));
  }

  /** The variables that hold shared containers or instances, and the shared classes. */
  private static List<String> names(TypedProgram typed, SharedState state) {
    List<String> names = new ArrayList<>();
    for (ClassInfo each : typed.classes()) {
      if (each.isStatic() && state.isShared(each)) {
        names.add("class " + each);
      }
    }
    for (FunctionInfo function : typed.functions()) {
      for (FunctionInstance version : Callables.versions(function)) {
        for (Symbol each : function.scope().symbols().values()) {
          Type type = each.isGlobal() ? typed.globalType(each) : version.variableType(each);
          String name = each.toString();
          boolean object = type instanceof Type.ListOf || type instanceof Type.DictOf;
          if (object && state.isShared(type) && !names.contains(name)) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }
}
