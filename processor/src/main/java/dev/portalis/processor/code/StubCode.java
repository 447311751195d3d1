package dev.portalis.processor.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The class that implements a stub.
 *
 * @param className the generated class
 * @param stub the stub
 * @param isInterface whether the stub is an interface
 * @param isPublic whether the generated class is public
 * @param module the class of the Python module
 * @param converters static final fields that convert values
 * @param methods the stub's methods
 * @param wrappers Python classes seen through interfaces
 * @param helpers converters that have a class of their own
 */
public record StubCode(
    ClassName className,
    TypeName stub,
    boolean isInterface,
    boolean isPublic,
    ClassName module,
    List<ModuleCode.Field> converters,
    List<Method> methods,
    List<Wrapper> wrappers,
    List<ConverterClass> helpers) {
  public StubCode {
    converters = List.copyOf(converters);
    methods = List.copyOf(methods);
    wrappers = List.copyOf(wrappers);
    helpers = List.copyOf(helpers);
  }

  /** A method that overrides one of the stub or of an interface. */
  public record Method(
      String name,
      List<JavaParameter> parameters,
      TypeName result,
      List<TypeName> exceptions,
      List<JavaStmt> body) {
    public Method {
      parameters = List.copyOf(parameters);
      exceptions = List.copyOf(exceptions);
      body = List.copyOf(body);
    }
  }

  /** A nested class that implements an interface on a Python object. */
  public record Wrapper(String name, TypeName type, List<Method> methods) {
    public Wrapper {
      methods = List.copyOf(methods);
    }
  }

  /**
   * A nested class that converts values of a Java type.
   *
   * @param toPython statements on {@code value} that return the Python value
   * @param toJava statements on {@code value} that return the Java value
   * @param nested classes inside it
   */
  public record ConverterClass(
      String name,
      TypeName type,
      List<JavaStmt> toPython,
      List<JavaStmt> toJava,
      List<CallbackClass> nested) {
    public ConverterClass {
      toPython = List.copyOf(toPython);
      toJava = List.copyOf(toJava);
      nested = List.copyOf(nested);
    }
  }

  /**
   * The two faces of a callback: a Java object that Python calls, and a Python object as the Java
   * interface.
   *
   * @param type the functional interface
   * @param label what errors call it
   * @param invoke statements on {@code target} and {@code arguments} that return the result
   * @param method the interface's method on the Python object {@code pythonObject()}
   */
  public record CallbackClass(
      TypeName type, String label, int arity, List<JavaStmt> invoke, Method method) {
    public CallbackClass {
      invoke = List.copyOf(invoke);
    }
  }
}
