package dev.portalis.processor.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.source.PySource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one Python module became.
 *
 * @param className the Java class
 * @param pythonName its dotted name
 * @param parent the class of the package that the module is in; null at the top
 * @param source the Python file
 * @param globals its global variables
 * @param constants static final fields
 * @param constantClasses further ones, in nested classes
 * @param fields other static fields
 * @param body the method that runs the module
 * @param methods its functions in source order
 * @param generators its generators
 * @param entries how its functions are called dynamically; empty where none is
 * @param classes its static classes
 */
public record ModuleCode(
    ClassName className,
    String pythonName,
    @Nullable ClassName parent,
    PySource source,
    List<Global> globals,
    List<Field> constants,
    List<ConstantClass> constantClasses,
    List<Field> fields,
    JavaMethod body,
    List<JavaMethod> methods,
    List<GeneratorCode> generators,
    List<Entry> entries,
    List<StaticClass> classes) {
  public ModuleCode {
    globals = List.copyOf(globals);
    constants = List.copyOf(constants);
    constantClasses = List.copyOf(constantClasses);
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
    generators = List.copyOf(generators);
    entries = List.copyOf(entries);
    classes = List.copyOf(classes);
  }

  /** A nested class of static final fields. */
  public record ConstantClass(String name, List<Field> constants) {
    public ConstantClass {
      constants = List.copyOf(constants);
    }
  }

  /** A static field. */
  public record Field(TypeName type, String name, CodeBlock value) {}

  /**
   * A global variable.
   *
   * @param pythonName its name in Python
   * @param type the type of the static field
   * @param initial what it holds at first; UNBOUND where it is looked at
   * @param read its value as an object
   * @param shared whether other threads must see changes at once
   */
  public record Global(
      String pythonName,
      TypeName type,
      String name,
      CodeBlock initial,
      CodeBlock read,
      boolean shared) {}

  /**
   * How a function object calls a function.
   *
   * @param arity 0 to 3 for functions of exactly so many positional parameters, otherwise -1
   * @param body statements that return the result; the parameters are {@code function} and {@code
   *     a, b, c}, or {@code bound}
   */
  public record Entry(int id, int arity, List<JavaStmt> body) {
    public Entry {
      body = List.copyOf(body);
    }
  }

  /**
   * A class with typed fields.
   *
   * @param base the Java class it extends
   * @param methods methods that subclasses override
   */
  public record StaticClass(
      ClassName className, TypeName base, List<InstanceField> fields, List<JavaMethod> methods) {
    public StaticClass {
      fields = List.copyOf(fields);
      methods = List.copyOf(methods);
    }
  }

  /**
   * An instance field.
   *
   * @param read its value as an object
   * @param written the value {@code value} as the field's type
   */
  public record InstanceField(
      String pythonName,
      TypeName type,
      String name,
      CodeBlock initial,
      CodeBlock read,
      CodeBlock written,
      boolean mayBeUnset,
      boolean shared) {}
}
