package dev.portalis.processor.types;

import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.tree.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A class of the program.
 *
 * <p>A <em>static</em> class has a Java class of its own with typed fields, and its methods are
 * called directly. All others are made at run time alone ({@code ClassBuilder}), which does
 * everything that Python can. Compared by identity.
 */
public final class ClassInfo {
  private final Scope scope;
  private final String javaName;
  private boolean isStatic;
  private boolean open;
  private @Nullable ClassInfo base;
  private final List<ClassInfo> subclasses = new ArrayList<>();
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, FunctionInfo> methods = new LinkedHashMap<>();
  private final Map<String, FunctionInfo> properties = new LinkedHashMap<>();
  private final Map<String, FunctionInfo> staticMethods = new LinkedHashMap<>();
  private final List<FunctionInfo> setters = new ArrayList<>();

  ClassInfo(Scope scope, String javaName) {
    this.scope = scope;
    this.javaName = javaName;
  }

  /** An instance attribute with a Java field of its own. */
  public static final class Field {
    private final String name;
    private final Cell cell = new Cell();
    private boolean mayBeUnset;
    private boolean changed;

    Field(String name) {
      this.name = name;
    }

    /** The attribute's name, mangled. */
    public String name() {
      return name;
    }

    /** The type of the Java field; DYNAMIC where {@link #mayBeUnset}. */
    public Type type() {
      return mayBeUnset ? Type.Basic.DYNAMIC : cell.type();
    }

    /** Whether reads must look whether it is set: then it is an Object that starts UNBOUND. */
    public boolean mayBeUnset() {
      return mayBeUnset;
    }

    /** What made it DYNAMIC; null where it is not, or where it may be unset. */
    public @Nullable Cause cause() {
      return cell.cause();
    }

    /** Whether anything but {@code __init__} of its class stores it. */
    public boolean isChanged() {
      return changed;
    }

    void setChanged() {
      changed = true;
    }

    Cell cell() {
      return cell;
    }

    void setMayBeUnset() {
      mayBeUnset = true;
      cell.setType(Type.Basic.DYNAMIC);
    }
  }

  /** The scope of the class body. */
  public Scope scope() {
    return scope;
  }

  /** The class statement. */
  public Stmt.ClassDef node() {
    return (Stmt.ClassDef) scope.node();
  }

  /** The name of the Java class, qualified; only for static classes. */
  public String javaName() {
    return javaName;
  }

  /** Whether it is static. */
  public boolean isStatic() {
    return isStatic;
  }

  /** Whether code that knows nothing may hold instances of it, or the class itself. */
  public boolean isOpen() {
    return open;
  }

  void setOpen() {
    open = true;
  }

  /** The static base class; null where it is {@code object}. */
  public @Nullable ClassInfo base() {
    return base;
  }

  /** The direct subclasses (static ones all). */
  public List<ClassInfo> subclasses() {
    return Collections.unmodifiableList(subclasses);
  }

  /** The fields that this class adds to those of its base, by name, in order of appearance. */
  public Map<String, Field> fields() {
    return Collections.unmodifiableMap(fields);
  }

  /** A field of this class or a base; null if there is none of the name. */
  public @Nullable Field field(String name) {
    for (ClassInfo each = this; each != null; each = each.base) {
      Field field = each.fields.get(name);
      if (field != null) {
        return field;
      }
    }
    return null;
  }

  /** The plain methods that the body defines (no decorators), by name. */
  public Map<String, FunctionInfo> methods() {
    return Collections.unmodifiableMap(methods);
  }

  /** The getters of the properties that the body of a static class defines, by name. */
  public Map<String, FunctionInfo> properties() {
    return Collections.unmodifiableMap(properties);
  }

  /** The functions with {@code @staticmethod} that the body of a static class defines, by name. */
  public Map<String, FunctionInfo> staticMethods() {
    return Collections.unmodifiableMap(staticMethods);
  }

  /**
   * The name by which the class takes its making, or access to its attributes, into its own hands,
   * such as {@code __slots__}; null for a class that does not.
   */
  public @Nullable String ownWay() {
    return scope.symbols().keySet().stream()
        .filter(StaticClasses.OWN_WAYS::contains)
        .findFirst()
        .orElse(null);
  }

  /** Whether this is the other class or derives from it. */
  public boolean isSubclassOf(ClassInfo other) {
    for (ClassInfo each = this; each != null; each = each.base) {
      if (each == other) {
        return true;
      }
    }
    return false;
  }

  void setStatic(boolean value) {
    isStatic = value;
  }

  void setBase(@Nullable ClassInfo value) {
    base = value;
  }

  List<ClassInfo> mutableSubclasses() {
    return subclasses;
  }

  Map<String, Field> mutableFields() {
    return fields;
  }

  Map<String, FunctionInfo> mutableMethods() {
    return methods;
  }

  Map<String, FunctionInfo> mutableProperties() {
    return properties;
  }

  Map<String, FunctionInfo> mutableStaticMethods() {
    return staticMethods;
  }

  /** The setters and deleters of the properties. */
  List<FunctionInfo> setters() {
    return setters;
  }

  /** The functions whose first parameter is an instance. */
  List<FunctionInfo> functionsOfSelf() {
    List<FunctionInfo> all = new ArrayList<>(methods.values());
    all.addAll(properties.values());
    all.addAll(setters);
    return all;
  }

  @Override
  public String toString() {
    return scope.qualifiedName();
  }
}
