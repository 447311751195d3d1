package dev.portalis.processor.types;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Static classes, their fields and methods. */
final class ClassesTest {
  @Test
  void fieldsAreTyped() {
    Inferring types =
        Inferring.of(
            """
            class Node:
                def __init__(self, value):
                    self.value = value
                    self.next = None
            head = None
            for i in range(3):
                node = Node(i)
                node.next = head
                head = node
            while head is not None:
                print(head.value)
                head = head.next
            """);

    assertThat(types.isStatic("Node")).isTrue();
    assertThat(types.fields("Node"))
        .containsExactly("value: int", "next: __main__.Node | None")
        .inOrder();
    assertThat(types.global("head")).isEqualTo("__main__.Node | None");
  }

  @Test
  void methodsAndOverrides() {
    Inferring types =
        Inferring.of(
            """
            class Shape:
                def __init__(self, name):
                    self.name = name
                def area(self):
                    return 0.0
                def show(self):
                    return self.area()
            class Circle(Shape):
                def __init__(self, r):
                    super().__init__("circle")
                    self.r = r
                def area(self):
                    return 3.0 * self.r
            shapes = [Circle(2.0), Shape("x")]
            for s in shapes:
                a = s.show()
            """);

    assertThat(types.global("shapes")).isEqualTo("list[__main__.Shape]");
    assertThat(types.global("a")).isEqualTo("float");
    assertThat(types.fields("Circle")).containsExactly("r: float");
    CallTarget area = types.callAt("Shape.show", 7);
    assertThat(((CallTarget.Method) area).family().members()).hasSize(2);
    assertThat(types.callAt("Circle.__init__", 10)).isInstanceOf(CallTarget.SuperMethod.class);
  }

  @Test
  void membersOfAFamilyHaveOneResult() {
    Inferring types =
        Inferring.of(
            """
            class A:
                def get(self):
                    return 1
            class B(A):
                def get(self):
                    return "s"
            for o in [A(), B()]:
                x = o.get()
            """);

    assertThat(types.global("x")).isEqualTo("object");
    assertThat(types.versions("A.get")).containsExactly("A.get(self: __main__.A) -> object");
    assertThat(types.versions("B.get")).containsExactly("B.get(self: __main__.B) -> object");
  }

  @Test
  void instanceAttributesThatShadowMethods() {
    Inferring types =
        Inferring.of(
            """
            class A:
                def run(self):
                    return 1
            a = A()
            a.run = lambda: "s"
            x = a.run()
            """);

    assertThat(types.global("x")).isEqualTo("object");
    assertThat(types.callAt("", 6)).isEqualTo(CallTarget.Dynamic.INSTANCE);
  }

  @Test
  void fieldsThatMayBeUnset() {
    Inferring types =
        Inferring.of(
            """
            class A:
                def __init__(self, flag):
                    self.a = 1
                    if flag:
                        self.b = 1
                    self.setup()
                    self.d = 1
                def setup(self):
                    self.c = 1
            class B:
                def __init__(self):
                    self.a = 1
                    self.gone = 1
            class C(B):
                def __init__(self):
                    self.own = 1
            class D(B):
                def __init__(self):
                    B.__init__(self)
                    self.own = self.a
            a = A(True)
            d = D()
            c = C()
            del d.gone
            """);

    assertThat(types.fields("A"))
        .containsExactly("a: int", "b: object unset", "d: object unset", "c: object unset");
    assertThat(types.fields("B")).containsExactly("a: object unset", "gone: object unset");
    assertThat(types.fields("C")).containsExactly("own: int");
  }

  @Test
  void classesThatAreNotStatic() {
    Inferring types =
        Inferring.of(
            """
            def deco(c):
                return c
            @deco
            class Decorated:
                pass
            class Slots:
                __slots__ = ("a",)
            class Getattr:
                def __getattr__(self, name):
                    return 1
            class Error(ValueError):
                pass
            class Base:
                pass
            class Two(Base, Error):
                pass
            class Rebound:
                pass
            Rebound = 1
            if len("x"):
                class Conditional:
                    pass
            def f():
                class Local:
                    pass
            class Plain:
                "text"
                limit = 3
                def m(self):
                    pass
            """);

    for (String name :
        new String[] {
          "Decorated",
          "Slots",
          "Getattr",
          "Error",
          "Base",
          "Two",
          "Rebound",
          "Conditional",
          "f.<locals>.Local"
        }) {
      assertThat(types.isStatic(name)).isFalse();
    }
    assertThat(types.isStatic("Plain")).isTrue();
  }

  @Test
  void classAttributesAreNoFields() {
    Inferring types =
        Inferring.of(
            """
            class A:
                count = 0
                size: int
                def __init__(self):
                    self.count += 1
                    self.size = 2
            x = A().count
            """);

    assertThat(types.fields("A")).containsExactly("size: int");
    assertThat(types.global("x")).isEqualTo("object");
  }

  @Test
  void methodsCalledByNameOnAnything() {
    Inferring types =
        Inferring.of(
            """
            import tools
            class A:
                def put(self, x):
                    self.x = x
                def other(self, x):
                    return x
            a = A()
            a.other(1)
            thing = tools.keep(1)
            thing.put("s")
            """);

    assertThat(types.versions("A.put"))
        .containsExactly("general A.put(self: __main__.A, x: object) -> object");
    assertThat(types.versions("A.other"))
        .containsExactly("A.other(self: __main__.A, x: int) -> int");
  }

  @Test
  void namesOfPrivateAttributesAreMangled() {
    Inferring types =
        Inferring.of(
            """
            class A:
                def __init__(self):
                    self.__x = 1
                def get(self):
                    return self.__x
            y = A().get()
            """);

    assertThat(types.fields("A")).containsExactly("_A__x: int");
    assertThat(types.global("y")).isEqualTo("int");
  }

  @Test
  void fieldsOfOtherClassesShadowNoMethods() {
    Inferring types =
        Inferring.of(
            """
            class A:
                def size(self):
                    return 1
            class B:
                def __init__(self):
                    self.size = "s"
            x = A().size()
            y = B().size
            """);

    assertThat(types.global("x")).isEqualTo("int");
    assertThat(types.global("y")).isEqualTo("str");
  }

  @Test
  void propertiesAndStaticMethods() {
    Inferring types =
        Inferring.of(
            """
            class A:
                def __init__(self, c):
                    self.c = c
                @property
                def f(self):
                    return self.c * 1.5
                @staticmethod
                def twice(x):
                    return x + x
            a = A(2)
            x = a.f
            y = A.twice("s")
            z = a.twice(1)
            """);

    assertThat(types.fields("A")).containsExactly("c: int");
    assertThat(types.global("x")).isEqualTo("float");
    assertThat(types.global("y")).isEqualTo("str");
    assertThat(types.global("z")).isEqualTo("int");
  }
}
