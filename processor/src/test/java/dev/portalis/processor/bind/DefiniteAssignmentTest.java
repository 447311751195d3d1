package dev.portalis.processor.bind;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.TreeWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names that may be without a value are named in a comment {@code #? x y} on their line. */
final class DefiniteAssignmentTest {
  private static void check(String text) {
    check(new Programs(), text);
  }

  private static void check(Programs programs, String text) {
    Program program = programs.bind(text);
    assertThat(programs.problems()).isEmpty();
    List<TreeSet<String>> found = new ArrayList<>();
    String[] lines = text.split("\n");
    for (int i = 0; i <= lines.length; i++) {
      found.add(new TreeSet<>());
    }
    new TreeWalker() {
      @Override
      public void expression(@Nullable Expr e) {
        if (e instanceof Expr.Name name && program.mayBeUnbound(name)) {
          found.get(name.span().startLine()).add(name.id());
        }
        super.expression(e);
      }
    }.statements(program.main().tree().body());
    StringBuilder actual = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      actual.append(lines[i].replaceFirst(" *#\\?.*", ""));
      actual.append(found.get(i + 1).isEmpty() ? "" : "  #? " + String.join(" ", found.get(i + 1)));
      actual.append("\n");
    }
    assertThat(actual.toString()).isEqualTo(text);
  }

  @Test
  void branches() {
    check(
        """
        def f(a):
            if a:
                x = 1
            else:
                x = 2
                y = 3
            print(x)
            print(y)  #? y
            print(y)
        def g(a):
            if a:
                x = 1
            elif a is None:
                raise ValueError
            else:
                return
            return x
        def h(a):
            if a and (m := a.b):
                print(m)
            else:
                print(m)  #? m
            if not (n := a) or a:
                pass
            return n
        """);
  }

  @Test
  void loops() {
    check(
        """
        def f(n):
            for i in range(n):
                x = i
            print(i)  #? i
            print(x)  #? x
        def g():
            while True:
                x = 1
                if x:
                    break
            return x
        def h(n):
            while n:
                x = 1
            else:
                y = 2
            print(y)
            print(x)  #? x
        def k(n):
            for i in n:
                if i:
                    x = 1
                    break
            else:
                x = 2
            return x
        def late(n):
            for i in n:
                if i:
                    print(seen)  #? seen
                seen = i
        """);
  }

  @Test
  void exceptions() {
    check(
        """
        def f(a):
            try:
                x = a()
            except ValueError as e:
                print(e)
                return
            finally:
                print(x)  #? x
            return x
        def g(a):
            try:
                x = a()
            except ValueError as e:
                pass
            print(x)  #? x
            print(e)  #? e
        def h(a):
            try:
                pass
            finally:
                x = 1
            return x
        def k(a):
            for i in a:
                try:
                    break
                finally:
                    x = 1
            else:
                x = 2
            return x
        def m(a):
            try:
                x = a()
            except Exception:
                raise
            else:
                y = x
            return x, y
        """);
  }

  @Test
  void contextManagersMaySwallow() {
    check(
        """
        import threading
        lock = threading.Lock()
        def f(manager):
            with manager as m:
                x = 1
            print(m)
            print(x)  #? x
        def g(path):
            with open(path) as f:
                text = f.read()
            return text
        def h():
            with lock:
                x = 1
            return x
        class Box:
            def __init__(self, other):
                self.lock = threading.Lock()
                self.other = threading.Lock()
                self.other = other
            def get(self):
                with self.lock:
                    x = 1
                with self.other:
                    y = 1
                return x, y  #? y
        """);
  }

  @Test
  void matches() {
    check(
        """
        def f(a):
            match a:
                case [x, y]:
                    print(x, y)
                case {"k": x}:
                    pass
                case _:
                    x = 0
            print(x)
            print(y)  #? y
        def g(a):
            match a:
                case 1:
                    x = 1
            return x  #? x
        def h(a):
            match a:
                case other if other:
                    pass
            return other
        def k(a):
            match a:
                case 1:
                    x = 1
                case whole:
                    x = whole
            return x
        """);
  }

  @Test
  void deletions() {
    check(
        """
        def f(a):
            x = 1
            del x
            print(x)  #? x
        def g(n):
            x = 1
            for i in n:
                print(x)  #? x
                if i:
                    del x
        def h():
            x = 1
            def inner():
                nonlocal x
                del x  #? x
            inner()
            return x  #? x
        value = 1
        def k():
            return value  #? value
        del value
        """);
  }

  @Test
  void comprehensions() {
    check(
        """
        def f(rows):
            a = [x for x in rows if (y := x) and y]
            print(y)  #? y
            return a
        def g(rows):
            return [z for x in rows for z in x], (x for x in rows)
        """);
  }

  @Test
  void globalsReadByFunctions() {
    check(
        """
        import threading
        LIMIT = 10
        cache = {}
        def first():
            return second(), LIMIT, lock, later  #? later
        def second():
            return first()
        lock = threading.Lock()
        class Worker(threading.Thread):
            size = 1
            def run(self):
                return Worker, first(), helper()
        def helper():
            return Worker()
        first()
        later = 1
        def after():
            return later, late()  #? late
        def late():
            return after()
        if __name__ == "__main__":
            maybe = 1
        def last():
            return maybe  #? maybe
        """);
  }

  @Test
  void globalsWithoutThreads() {
    check(
        """
        def first():
            return 1
        value = first()
        def second():
            return third()
        def third():
            return second(), value
        """);
  }

  @Test
  void decoratorsAndBasesMayCall() {
    check(
        """
        from functools import wraps
        def decorator(f):
            @wraps(f)
            def wrapper():
                return f(), LATE  #? LATE
            return wrapper
        class Base:
            def __init_subclass__(cls):
                print(LATE)  #? LATE
        @decorator
        def g():
            return g, LATE  #? LATE g
        class Derived(Base):
            pass
        LATE = 1
        """);
  }

  @Test
  void closures() {
    check(
        """
        def outer(a):
            b = 1
            def inner(n):
                return inner(n - 1), a, b, other(), c  #? c
            def other():
                return inner
            run(inner)
            c = 2
            return lambda: c
        def run(f):
            return f()
        """);
  }

  @Test
  void classBodies() {
    check(
        """
        x = 1
        class C:
            y = x  #? x
            x = y
            z = x
            def m(self):
                return x
        class D:
            y = x
            def m(self):
                return x, D, E
        class E(D):
            pass
        """);
  }

  @Test
  void basesOfOtherModules() {
    check(
        new Programs()
            .module(
                "shapes", "class Shape: pass\nclass Noisy:\n  def __init_subclass__(c): pass\n"),
        """
        import shapes
        from shapes import Shape, Noisy
        class Square(Shape):
            def m(self):
                return Square, LATE
        class Circle(shapes.Shape):
            def m(self):
                return Circle, LATE
        LATE = 1
        class Loud(Noisy):
            def m(self):
                return Loud  #? Loud
        """);
  }

  @Test
  void imports() {
    check(
        new Programs().module("a", "x = 1\nif x:\n    y = 2\n"),
        """
        from a import *
        try:
            import numpy
        except ImportError:
            numpy = None
        import sys
        if sys.version_info >= (3, 12):
            import queue
        else:
            import backport as queue
        print(numpy, queue, x)
        print(y)  #? y
        """);
  }
}
