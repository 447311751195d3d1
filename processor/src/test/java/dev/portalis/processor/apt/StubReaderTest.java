package dev.portalis.processor.apt;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.processor.stub.StubMethod;
import dev.portalis.processor.stub.StubParameter;
import dev.portalis.processor.stub.StubSignature;
import dev.portalis.processor.stub.StubType;
import dev.portalis.processor.stub.StubType.Boxed;
import dev.portalis.processor.stub.StubType.Container;
import dev.portalis.processor.stub.StubType.Primitive;
import dev.portalis.processor.stub.StubType.Simple;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stubs as data, and what cannot be one. */
final class StubReaderTest {
  @Test
  void anInterfaceHasItsAbstractMethods() {
    StubSignature stub =
        StubReading.of(
                """
                interface Base { void inherited(); }
                @FromPython("w.py")
                interface Worker extends Base, Comparator<String> {
                  List<String> greetAll(List<String> names, int n) throws InterruptedException;
                  @PyName("fibonacci") long fib(@PyName("number") long n);
                  default void help() {}
                  static void tool() {}
                  String toString();
                }
                """)
            .stub();
    assertThat(stub.kind()).isEqualTo(StubSignature.Kind.INTERFACE);
    assertThat(stub.packageName()).isEqualTo("demo");
    assertThat(stub.generatedName("Python")).isEqualTo("WorkerPython");
    assertThat(stub.methods().stream().map(StubMethod::pythonName))
        .containsExactly("greet_all", "fibonacci", "inherited", "compare");
    StubMethod greetAll = method(stub, "greetAll");
    assertThat(greetAll.exceptions()).containsExactly("java.lang.InterruptedException");
    assertThat(greetAll.javaReturns().toString()).isEqualTo("java.util.List<java.lang.String>");
    assertThat(greetAll.anchor().toString()).isEqualTo("demo.Worker.greetAll(List<String>, int)");
    StubParameter number = method(stub, "fib").parameters().get(0);
    assertThat(number.name()).isEqualTo("n");
    assertThat(number.pythonName()).isEqualTo("number");
    assertThat(method(stub, "compare").parameters().get(0).type()).isEqualTo(Simple.STRING);
  }

  @Test
  void typesHaveMeanings() {
    StubSignature stub =
        StubReading.of(
                """
                @FromPython("w.py")
                interface Worker {
                  void all(boolean a, byte b, short c, int d, long e, char f, float g, double h,
                      Long i, String j, byte[] k, BigInteger l, Object m, List<Integer> n,
                      Set<Double> o, Map<String, List<Boolean>> p, Optional<String> q,
                      Collection<? extends Number> r, Iterable<?> s, Map t);
                }
                """
                    .replace("? extends Number", "? extends String"))
            .stub();
    List<StubType> types =
        stub.methods().get(0).parameters().stream().map(StubParameter::type).toList();
    assertThat(types)
        .containsExactly(
            Primitive.BOOLEAN,
            Primitive.BYTE,
            Primitive.SHORT,
            Primitive.INT,
            Primitive.LONG,
            Primitive.CHAR,
            Primitive.FLOAT,
            Primitive.DOUBLE,
            new Boxed(Primitive.LONG),
            Simple.STRING,
            Simple.BYTES,
            Simple.BIG_INTEGER,
            Simple.OBJECT,
            container(Container.Kind.LIST, new Boxed(Primitive.INT)),
            container(Container.Kind.SET, new Boxed(Primitive.DOUBLE)),
            container(
                Container.Kind.MAP,
                Simple.STRING,
                container(Container.Kind.LIST, new Boxed(Primitive.BOOLEAN))),
            container(Container.Kind.OPTIONAL, Simple.STRING),
            container(Container.Kind.COLLECTION, Simple.STRING),
            container(Container.Kind.ITERABLE, Simple.OBJECT),
            container(Container.Kind.MAP, Simple.OBJECT, Simple.OBJECT))
        .inOrder();
    assertThat(stub.methods().get(0).returns()).isEqualTo(Simple.VOID);
  }

  private static Container container(Container.Kind kind, StubType... elements) {
    return new Container(kind, List.of(elements));
  }

  @Test
  void recordsAreReadOnceAlsoWhereTheyMentionThemselves() {
    StubSignature stub =
        StubReading.of(
                """
                record Node(long value, @PyName("next") Node after, List<Leaf> leaves) {}
                record Leaf(String label) {}
                @FromPython("w.py")
                interface Worker { Node walk(Node node); }
                """)
            .stub();
    assertThat(stub.records().keySet()).containsExactly("demo.Node", "demo.Leaf").inOrder();
    StubParameter after = stub.records().get("demo.Node").components().get(1);
    assertThat(after.pythonName()).isEqualTo("next");
    assertThat(after.type()).isEqualTo(new StubType.RecordRef("demo.Node"));
  }

  @Test
  void functionalInterfacesAreCallbacks() {
    StubSignature stub =
        StubReading.of(
                """
                @FromPython("w.py")
                interface Worker {
                  void run(Runnable task, Function<? super Long, ? extends String> f, Listener l);
                  interface Listener { boolean onItem(String item, int index) throws Exception; }
                }
                """)
            .stub();
    List<StubParameter> parameters = stub.methods().get(0).parameters();
    StubMethod apply = ((StubType.Callback) parameters.get(1).type()).method();
    assertThat(apply.name()).isEqualTo("apply");
    assertThat(apply.returns()).isEqualTo(Simple.STRING);
    assertThat(apply.parameters().get(0).type()).isEqualTo(new Boxed(Primitive.LONG));
    assertThat(parameters.get(1).javaType().toString())
        .isEqualTo(
            "java.util.function.Function<? super java.lang.Long, ? extends java.lang.String>");
    StubType.Callback listener = (StubType.Callback) parameters.get(2).type();
    assertThat(listener.type().simpleNames()).containsExactly("Worker", "Listener").inOrder();
    assertThat(listener.method().exceptions()).containsExactly("java.lang.Exception");
  }

  @Test
  void interfacesWithPyClassAreClasses() {
    StubSignature stub =
        StubReading.of(
                """
                @FromPython("w.py")
                interface Worker {
                  Point makePoint(double x);
                  @PyClass interface Point { double x(); Line to(Point other); }
                  @PyClass("LineSegment") interface Line { Point start(); }
                  @PyClass interface Unmentioned {}
                }
                """)
            .stub();
    assertThat(stub.classes().keySet())
        .containsExactly("demo.Worker.Point", "demo.Worker.Line", "demo.Worker.Unmentioned");
    assertThat(stub.classes().get("demo.Worker.Line").pythonName()).isEqualTo("LineSegment");
    assertThat(method(stub, "makePoint").returns())
        .isEqualTo(new StubType.ClassRef("demo.Worker.Point"));
  }

  @Test
  void abstractClassesAndPrograms() {
    StubSignature stub =
        StubReading.of(
                """
                class Outer {
                  @FromPython("w.py") abstract static class Worker {
                    protected Worker() {}
                    abstract long fib(long n);
                    long twice(long n) { return 2 * fib(n); }
                  }
                }
                """)
            .stub();
    assertThat(stub.kind()).isEqualTo(StubSignature.Kind.ABSTRACT_CLASS);
    assertThat(stub.generatedName("Python")).isEqualTo("Outer_WorkerPython");
    assertThat(stub.isPublic()).isFalse();
    assertThat(stub.methods()).hasSize(1);
    StubSignature program =
        StubReading.of(
                "public class Source { @FromPython(\"a.py\") public static final class App {} }")
            .stub();
    assertThat(program.kind()).isEqualTo(StubSignature.Kind.PROGRAM);
    assertThat(program.isPublic()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "enum Worker { A }|a type of this kind",
        "record Worker(int x) {}|a type of this kind",
        "interface Worker<T> {}|a generic type",
        "sealed interface Worker permits A {} non-sealed interface A extends Worker {}"
            + "|a sealed type",
        "abstract class Worker { Worker(int x) {} }|an abstract class without a constructor that"
            + " takes nothing and is not private",
        "final class Worker { void f() {} }|a class with methods that can be instantiated",
      })
  void whatCannotBeAStub(String type, String what) {
    assertThat(StubReading.of("@FromPython(\"w.py\") " + type).problems().get(0))
        .startsWith("demo.Worker: [PY0501] @FromPython cannot be put on " + what);
  }

  @Test
  void unsupportedTypesAreReportedWithWhatHasThem() {
    List<String> problems =
        StubReading.of(
                """
                @FromPython("w.py")
                interface Worker {
                  Date f(List<Thread> threads);
                  <T> T g(T x);
                  void h(Strange s);
                  record Strange(java.net.URI uri) {}
                }
                """)
            .problems();
    assertThat(problems).hasSize(4);
    assertThat(problems.get(0))
        .startsWith(
            "demo.Worker.f(List<Thread>): [PY0502] the type java.util.Date of the result of"
                + " demo.Worker.f(List<Thread>) has no counterpart in Python");
    assertThat(problems.get(1))
        .contains("the type java.util.List<java.lang.Thread> of 'threads' of");
    assertThat(problems.get(2)).contains("[PY0503]");
    assertThat(problems.get(3)).contains("the type java.net.URI of 'uri' of demo.Worker.Strange");
  }

  private static StubMethod method(StubSignature stub, String name) {
    return stub.methods().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }
}
