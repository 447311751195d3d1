package dev.portalis.runtime.modules;

import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.modules.builtins.AsyncIterationFunctions;
import dev.portalis.runtime.modules.builtins.BuiltinExceptions;
import dev.portalis.runtime.modules.builtins.ExitFunctions;
import dev.portalis.runtime.modules.builtins.ExtremeFunctions;
import dev.portalis.runtime.modules.builtins.FileFunctions;
import dev.portalis.runtime.modules.builtins.IterationFunctions;
import dev.portalis.runtime.modules.builtins.NumberFunctions;
import dev.portalis.runtime.modules.builtins.ObjectFunctions;
import dev.portalis.runtime.modules.builtins.PrintFunctions;
import dev.portalis.runtime.modules.builtins.PyEnumerate;
import dev.portalis.runtime.modules.builtins.PyFilter;
import dev.portalis.runtime.modules.builtins.PyMap;
import dev.portalis.runtime.modules.builtins.PyReversed;
import dev.portalis.runtime.modules.builtins.PyZip;
import dev.portalis.runtime.modules.builtins.TextFunctions;
import dev.portalis.runtime.object.AttributeErrorMembers;
import dev.portalis.runtime.object.BoolMethods;
import dev.portalis.runtime.object.ClassMethodMethods;
import dev.portalis.runtime.object.ExceptionGroupMembers;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.FloatMethods;
import dev.portalis.runtime.object.ImportErrorMembers;
import dev.portalis.runtime.object.IntMethods;
import dev.portalis.runtime.object.KeyErrorMembers;
import dev.portalis.runtime.object.NameErrorMembers;
import dev.portalis.runtime.object.ObjectMethods;
import dev.portalis.runtime.object.OsErrorMembers;
import dev.portalis.runtime.object.PyBaseExceptionMembers;
import dev.portalis.runtime.object.PyByteArray;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyComplex;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyEllipsis;
import dev.portalis.runtime.object.PyFrozenSet;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyProperty;
import dev.portalis.runtime.object.PyRange;
import dev.portalis.runtime.object.PySet;
import dev.portalis.runtime.object.PySlice;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.StaticMethodMethods;
import dev.portalis.runtime.object.StopIterationMembers;
import dev.portalis.runtime.object.StrMethods;
import dev.portalis.runtime.object.SuperMethods;
import dev.portalis.runtime.object.SyntaxErrorMembers;
import dev.portalis.runtime.object.SystemExitMembers;
import dev.portalis.runtime.object.TupleMethods;
import dev.portalis.runtime.object.TypeMethods;
import dev.portalis.runtime.object.UnicodeDecodeErrorMembers;
import dev.portalis.runtime.object.UnicodeEncodeErrorMembers;
import dev.portalis.runtime.object.UnicodeTranslateErrorMembers;

/**
 * Python's {@code builtins}.
 *
 * @see <a href="https://docs.python.org/3.12/library/functions.html">Built-in Functions</a>
 */
@PyModule(
    value = "builtins",
    parts = {
      AsyncIterationFunctions.class,
      ExitFunctions.class,
      BuiltinExceptions.class,
      ExtremeFunctions.class,
      FileFunctions.class,
      IterationFunctions.class,
      NumberFunctions.class,
      ObjectFunctions.class,
      PrintFunctions.class,
      TextFunctions.class
    },
    classes = {
      ObjectMethods.class,
      TypeMethods.class,
      IntMethods.class,
      BoolMethods.class,
      FloatMethods.class,
      PyComplex.class,
      StrMethods.class,
      PyBytes.class,
      PyByteArray.class,
      PyList.class,
      TupleMethods.class,
      PyDict.class,
      PySet.class,
      PyFrozenSet.class,
      PyRange.class,
      PySlice.class,
      PyEnumerate.class,
      PyFilter.class,
      PyMap.class,
      PyReversed.class,
      PyZip.class,
      PyProperty.class,
      StaticMethodMethods.class,
      ClassMethodMethods.class,
      SuperMethods.class,
      PyBaseExceptionMembers.class,
      ExceptionGroupMembers.class,
      SystemExitMembers.class,
      AttributeErrorMembers.class,
      ImportErrorMembers.class,
      KeyErrorMembers.class,
      NameErrorMembers.class,
      OsErrorMembers.class,
      StopIterationMembers.class,
      SyntaxErrorMembers.class,
      UnicodeDecodeErrorMembers.class,
      UnicodeEncodeErrorMembers.class,
      UnicodeTranslateErrorMembers.class
    })
public final class BuiltinsModule {
  /** {@code NotImplemented}. */
  @PyConstant("NotImplemented")
  public static final PyNotImplemented NOT_IMPLEMENTED = PyNotImplemented.INSTANCE;

  /** {@code Ellipsis}. */
  @PyConstant("Ellipsis")
  public static final PyEllipsis ELLIPSIS = PyEllipsis.INSTANCE;

  /** {@code __debug__}. */
  @PyConstant("__debug__")
  public static final boolean DEBUG = true;

  /** {@code EnvironmentError}, an old name of OSError. */
  @PyConstant("EnvironmentError")
  @Returns("type[OSError]")
  public static final PyType ENVIRONMENT_ERROR = ExceptionTypes.OS_ERROR;

  /** {@code IOError}, an old name of OSError. */
  @PyConstant("IOError")
  @Returns("type[OSError]")
  public static final PyType IO_ERROR = ExceptionTypes.OS_ERROR;

  private BuiltinsModule() {}
}
