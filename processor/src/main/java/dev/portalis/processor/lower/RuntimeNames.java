package dev.portalis.processor.lower;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The classes of the runtime that generated code calls. */
public final class RuntimeNames {
  private static final String OBJECT_PACKAGE = "dev.portalis.runtime.object";
  private static final String NUMBER_PACKAGE = "dev.portalis.runtime.number";
  private static final String SUPPORT_PACKAGE = "dev.portalis.runtime.support";
  private static final String PROGRAM_PACKAGE = "dev.portalis.runtime.program";

  public static final ClassName OBJECT = ClassName.OBJECT;
  public static final ClassName STRING = ClassName.get(String.class);
  public static final ArrayTypeName OBJECTS = ArrayTypeName.of(OBJECT);

  public static final ClassName OPERATORS = object("Operators");
  public static final ClassName COMPARISON = object("Comparison");
  public static final ClassName COMPARE_OP = object("CompareOp");
  public static final ClassName TRUTH = object("Truth");
  public static final ClassName CALLS = object("Calls");
  public static final ClassName ATTRIBUTES = object("Attributes");
  public static final ClassName ITEMS = object("Items");
  public static final ClassName ITERATION = object("Iteration");
  public static final ClassName IDENTITY = object("Identity");
  public static final ClassName TEXTS = object("Texts");
  public static final ClassName UNBOUND = object("Unbound");
  static final ClassName SHARED_UPDATES = object("SharedUpdates");
  static final ClassName BINARY_OP = object("BinaryOp");
  static final ClassName SHARING = ClassName.get("dev.portalis.runtime.threads", "Sharing");
  static final ClassName SPIN_GUARD = ClassName.get("dev.portalis.runtime.threads", "SpinGuard");
  public static final ClassName CELL = object("Cell");
  public static final ClassName SIGNATURE = object("Signature");
  public static final ClassName FUNCTION_TABLE = object("FunctionTable");
  public static final ClassName PY_OBJECT = object("PyObject");
  public static final ClassName PY_FUNCTION = object("PyFunction");
  static final ClassName REALS = ClassName.get("dev.portalis.runtime.number", "Reals");
  static final ClassName FLOAT_SUM = builtins("FloatSum");
  static final ClassName SUMMATION = builtins("Summation");
  static final ClassName EXTREMES = builtins("ExtremeFunctions");
  static final ClassName STR_METHODS = object("StrMethods");
  static final ClassName DICT_ENTRIES = object("DictEntries");
  public static final ClassName PY_GENERATOR = object("PyGenerator");
  public static final ClassName PY_COROUTINE = object("PyCoroutine");
  public static final ClassName PY_ASYNC_GENERATOR = object("PyAsyncGenerator");
  public static final ClassName PY_ITERATOR = object("PyIterator");
  public static final ClassName PY_INSTANCE = object("PyInstance");
  public static final ClassName PY_TYPE = object("PyType");
  public static final ClassName PY_LIST = object("PyList");
  public static final ClassName PY_DICT = object("PyDict");
  public static final ClassName PY_SET = object("PySet");
  public static final ClassName PY_TUPLE = object("PyTuple");
  public static final ClassName PY_SLICE = object("PySlice");
  public static final ClassName PY_RANGE = object("PyRange");
  public static final ClassName PY_BYTES = object("PyBytes");
  public static final ClassName PY_COMPLEX = object("PyComplex");
  public static final ClassName PY_ELLIPSIS = object("PyEllipsis");
  public static final ClassName PY_MODULE = object("PyModule");
  public static final ClassName PY_SUPER = object("PySuper");
  public static final ClassName PY_BASE_EXCEPTION = object("PyBaseException");
  public static final ClassName EXCEPTIONS = object("Exceptions");
  public static final ClassName EXCEPT_STAR = object("ExceptStar");
  public static final ClassName EXCEPTION_STATE = object("ExceptionState");
  public static final ClassName CLASS_BUILDER = object("ClassBuilder");
  public static final ClassName ALLOCATOR = object("Allocator");
  public static final ClassName BUILTIN_TYPES = object("BuiltinTypes");

  static final ClassName WIDE_INTS = ClassName.get(NUMBER_PACKAGE, "WideInts");
  public static final ClassName INTS = ClassName.get(NUMBER_PACKAGE, "Ints");
  public static final ClassName FLOATS = ClassName.get(NUMBER_PACKAGE, "Floats");
  public static final ClassName STRINGS = ClassName.get("dev.portalis.runtime.text", "Strings");

  public static final ClassName VARIABLES = support("Variables");
  public static final ClassName CONTEXT_MANAGERS = support("ContextManagers");
  public static final ClassName AWAITING = object("Awaiting");
  public static final ClassName CALL_ARGUMENTS = support("CallArguments");
  public static final ClassName NAMESPACES = support("Namespaces");
  public static final ClassName TYPE_PARAMETERS =
      ClassName.get("dev.portalis.runtime.modules.typing", "TypeParameters");
  public static final ClassName DISPLAYS = support("Displays");
  public static final ClassName PATTERNS = support("Patterns");
  public static final ClassName TRANSLATED_MODULE = support("TranslatedModule");

  public static final ClassName PY_PROGRAM = ClassName.get(PROGRAM_PACKAGE, "PyProgram");
  public static final ClassName LINE_TABLE = ClassName.get(PROGRAM_PACKAGE, "LineTable");

  /** The names of all of them and of java.lang's classes: no variable may hide them. */
  static final Set<String> SIMPLE_NAMES = simpleNames();

  private RuntimeNames() {}

  /** A static field by its qualified name. */
  static CodeBlock field(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    return CodeBlock.of(
        "$T.$L",
        ClassName.bestGuess(qualifiedName.substring(0, dot)),
        qualifiedName.substring(dot + 1));
  }

  private static Set<String> simpleNames() {
    Set<String> names =
        new TreeSet<>(
            List.of(
                "Boolean",
                "BuiltinTypes",
                "Double",
                "ErrorKind",
                "Long",
                "Math",
                "Object",
                "String",
                "Throwable",
                "BigInteger"));
    for (Field field : RuntimeNames.class.getFields()) {
      try {
        if (field.get(null) instanceof ClassName name) {
          names.add(name.simpleName());
        }
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return names;
  }

  private static ClassName object(String name) {
    return ClassName.get(OBJECT_PACKAGE, name);
  }

  private static ClassName builtins(String name) {
    return ClassName.get("dev.portalis.runtime.modules.builtins", name);
  }

  private static ClassName support(String name) {
    return ClassName.get(SUPPORT_PACKAGE, name);
  }
}
