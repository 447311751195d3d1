package dev.portalis.runtime.modules.builtins;

import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.PyType;

/** The built-in exceptions that have no members besides those of their bases. */
public final class BuiltinExceptions {
  @PyClassConstant(value = "GeneratorExit", bases = "BaseException")
  public static final PyType GENERATOR_EXIT = ExceptionTypes.of(ErrorKind.GENERATOR_EXIT);

  @PyClassConstant(value = "KeyboardInterrupt", bases = "BaseException")
  public static final PyType KEYBOARD_INTERRUPT = ExceptionTypes.of(ErrorKind.KEYBOARD_INTERRUPT);

  @PyClassConstant(value = "Exception", bases = "BaseException")
  public static final PyType EXCEPTION = ExceptionTypes.of(ErrorKind.EXCEPTION);

  @PyClassConstant(
      value = "ExceptionGroup",
      bases = {"BaseExceptionGroup", "Exception"})
  public static final PyType EXCEPTION_GROUP = ExceptionTypes.of(ErrorKind.EXCEPTION_GROUP);

  @PyClassConstant(value = "ArithmeticError", bases = "Exception")
  public static final PyType ARITHMETIC_ERROR = ExceptionTypes.of(ErrorKind.ARITHMETIC_ERROR);

  @PyClassConstant(value = "FloatingPointError", bases = "ArithmeticError")
  public static final PyType FLOATING_POINT_ERROR =
      ExceptionTypes.of(ErrorKind.FLOATING_POINT_ERROR);

  @PyClassConstant(value = "OverflowError", bases = "ArithmeticError")
  public static final PyType OVERFLOW_ERROR = ExceptionTypes.of(ErrorKind.OVERFLOW_ERROR);

  @PyClassConstant(value = "ZeroDivisionError", bases = "ArithmeticError")
  public static final PyType ZERO_DIVISION_ERROR = ExceptionTypes.of(ErrorKind.ZERO_DIVISION_ERROR);

  @PyClassConstant(value = "AssertionError", bases = "Exception")
  public static final PyType ASSERTION_ERROR = ExceptionTypes.of(ErrorKind.ASSERTION_ERROR);

  @PyClassConstant(value = "BufferError", bases = "Exception")
  public static final PyType BUFFER_ERROR = ExceptionTypes.of(ErrorKind.BUFFER_ERROR);

  @PyClassConstant(value = "EOFError", bases = "Exception")
  public static final PyType EOF_ERROR = ExceptionTypes.of(ErrorKind.EOF_ERROR);

  @PyClassConstant(value = "ModuleNotFoundError", bases = "ImportError")
  public static final PyType MODULE_NOT_FOUND_ERROR =
      ExceptionTypes.of(ErrorKind.MODULE_NOT_FOUND_ERROR);

  @PyClassConstant(value = "LookupError", bases = "Exception")
  public static final PyType LOOKUP_ERROR = ExceptionTypes.of(ErrorKind.LOOKUP_ERROR);

  @PyClassConstant(value = "IndexError", bases = "LookupError")
  public static final PyType INDEX_ERROR = ExceptionTypes.of(ErrorKind.INDEX_ERROR);

  @PyClassConstant(value = "MemoryError", bases = "Exception")
  public static final PyType MEMORY_ERROR = ExceptionTypes.of(ErrorKind.MEMORY_ERROR);

  @PyClassConstant(value = "UnboundLocalError", bases = "NameError")
  public static final PyType UNBOUND_LOCAL_ERROR = ExceptionTypes.of(ErrorKind.UNBOUND_LOCAL_ERROR);

  @PyClassConstant(value = "BlockingIOError", bases = "OSError")
  public static final PyType BLOCKING_IO_ERROR = ExceptionTypes.of(ErrorKind.BLOCKING_IO_ERROR);

  @PyClassConstant(value = "ChildProcessError", bases = "OSError")
  public static final PyType CHILD_PROCESS_ERROR = ExceptionTypes.of(ErrorKind.CHILD_PROCESS_ERROR);

  @PyClassConstant(value = "ConnectionError", bases = "OSError")
  public static final PyType CONNECTION_ERROR = ExceptionTypes.of(ErrorKind.CONNECTION_ERROR);

  @PyClassConstant(value = "BrokenPipeError", bases = "ConnectionError")
  public static final PyType BROKEN_PIPE_ERROR = ExceptionTypes.of(ErrorKind.BROKEN_PIPE_ERROR);

  @PyClassConstant(value = "ConnectionAbortedError", bases = "ConnectionError")
  public static final PyType CONNECTION_ABORTED_ERROR =
      ExceptionTypes.of(ErrorKind.CONNECTION_ABORTED_ERROR);

  @PyClassConstant(value = "ConnectionRefusedError", bases = "ConnectionError")
  public static final PyType CONNECTION_REFUSED_ERROR =
      ExceptionTypes.of(ErrorKind.CONNECTION_REFUSED_ERROR);

  @PyClassConstant(value = "ConnectionResetError", bases = "ConnectionError")
  public static final PyType CONNECTION_RESET_ERROR =
      ExceptionTypes.of(ErrorKind.CONNECTION_RESET_ERROR);

  @PyClassConstant(value = "FileExistsError", bases = "OSError")
  public static final PyType FILE_EXISTS_ERROR = ExceptionTypes.of(ErrorKind.FILE_EXISTS_ERROR);

  @PyClassConstant(value = "FileNotFoundError", bases = "OSError")
  public static final PyType FILE_NOT_FOUND_ERROR =
      ExceptionTypes.of(ErrorKind.FILE_NOT_FOUND_ERROR);

  @PyClassConstant(value = "InterruptedError", bases = "OSError")
  public static final PyType INTERRUPTED_ERROR = ExceptionTypes.of(ErrorKind.INTERRUPTED_ERROR);

  @PyClassConstant(value = "IsADirectoryError", bases = "OSError")
  public static final PyType IS_A_DIRECTORY_ERROR =
      ExceptionTypes.of(ErrorKind.IS_A_DIRECTORY_ERROR);

  @PyClassConstant(value = "NotADirectoryError", bases = "OSError")
  public static final PyType NOT_A_DIRECTORY_ERROR =
      ExceptionTypes.of(ErrorKind.NOT_A_DIRECTORY_ERROR);

  @PyClassConstant(value = "PermissionError", bases = "OSError")
  public static final PyType PERMISSION_ERROR = ExceptionTypes.of(ErrorKind.PERMISSION_ERROR);

  @PyClassConstant(value = "ProcessLookupError", bases = "OSError")
  public static final PyType PROCESS_LOOKUP_ERROR =
      ExceptionTypes.of(ErrorKind.PROCESS_LOOKUP_ERROR);

  @PyClassConstant(value = "TimeoutError", bases = "OSError")
  public static final PyType TIMEOUT_ERROR = ExceptionTypes.of(ErrorKind.TIMEOUT_ERROR);

  @PyClassConstant(value = "ReferenceError", bases = "Exception")
  public static final PyType REFERENCE_ERROR = ExceptionTypes.of(ErrorKind.REFERENCE_ERROR);

  @PyClassConstant(value = "RuntimeError", bases = "Exception")
  public static final PyType RUNTIME_ERROR = ExceptionTypes.of(ErrorKind.RUNTIME_ERROR);

  @PyClassConstant(value = "NotImplementedError", bases = "RuntimeError")
  public static final PyType NOT_IMPLEMENTED_ERROR =
      ExceptionTypes.of(ErrorKind.NOT_IMPLEMENTED_ERROR);

  @PyClassConstant(value = "RecursionError", bases = "RuntimeError")
  public static final PyType RECURSION_ERROR = ExceptionTypes.of(ErrorKind.RECURSION_ERROR);

  @PyClassConstant(value = "StopAsyncIteration", bases = "Exception")
  public static final PyType STOP_ASYNC_ITERATION =
      ExceptionTypes.of(ErrorKind.STOP_ASYNC_ITERATION);

  @PyClassConstant(value = "IndentationError", bases = "SyntaxError")
  public static final PyType INDENTATION_ERROR = ExceptionTypes.of(ErrorKind.INDENTATION_ERROR);

  @PyClassConstant(value = "TabError", bases = "IndentationError")
  public static final PyType TAB_ERROR = ExceptionTypes.of(ErrorKind.TAB_ERROR);

  @PyClassConstant(value = "SystemError", bases = "Exception")
  public static final PyType SYSTEM_ERROR = ExceptionTypes.of(ErrorKind.SYSTEM_ERROR);

  @PyClassConstant(value = "TypeError", bases = "Exception")
  public static final PyType TYPE_ERROR = ExceptionTypes.of(ErrorKind.TYPE_ERROR);

  @PyClassConstant(value = "ValueError", bases = "Exception")
  public static final PyType VALUE_ERROR = ExceptionTypes.of(ErrorKind.VALUE_ERROR);

  @PyClassConstant(value = "UnicodeError", bases = "ValueError")
  public static final PyType UNICODE_ERROR = ExceptionTypes.of(ErrorKind.UNICODE_ERROR);

  @PyClassConstant(value = "Warning", bases = "Exception")
  public static final PyType WARNING = ExceptionTypes.of(ErrorKind.WARNING);

  @PyClassConstant(value = "BytesWarning", bases = "Warning")
  public static final PyType BYTES_WARNING = ExceptionTypes.of(ErrorKind.BYTES_WARNING);

  @PyClassConstant(value = "DeprecationWarning", bases = "Warning")
  public static final PyType DEPRECATION_WARNING = ExceptionTypes.of(ErrorKind.DEPRECATION_WARNING);

  @PyClassConstant(value = "EncodingWarning", bases = "Warning")
  public static final PyType ENCODING_WARNING = ExceptionTypes.of(ErrorKind.ENCODING_WARNING);

  @PyClassConstant(value = "FutureWarning", bases = "Warning")
  public static final PyType FUTURE_WARNING = ExceptionTypes.of(ErrorKind.FUTURE_WARNING);

  @PyClassConstant(value = "ImportWarning", bases = "Warning")
  public static final PyType IMPORT_WARNING = ExceptionTypes.of(ErrorKind.IMPORT_WARNING);

  @PyClassConstant(value = "PendingDeprecationWarning", bases = "Warning")
  public static final PyType PENDING_DEPRECATION_WARNING =
      ExceptionTypes.of(ErrorKind.PENDING_DEPRECATION_WARNING);

  @PyClassConstant(value = "ResourceWarning", bases = "Warning")
  public static final PyType RESOURCE_WARNING = ExceptionTypes.of(ErrorKind.RESOURCE_WARNING);

  @PyClassConstant(value = "RuntimeWarning", bases = "Warning")
  public static final PyType RUNTIME_WARNING = ExceptionTypes.of(ErrorKind.RUNTIME_WARNING);

  @PyClassConstant(value = "SyntaxWarning", bases = "Warning")
  public static final PyType SYNTAX_WARNING = ExceptionTypes.of(ErrorKind.SYNTAX_WARNING);

  @PyClassConstant(value = "UnicodeWarning", bases = "Warning")
  public static final PyType UNICODE_WARNING = ExceptionTypes.of(ErrorKind.UNICODE_WARNING);

  @PyClassConstant(value = "UserWarning", bases = "Warning")
  public static final PyType USER_WARNING = ExceptionTypes.of(ErrorKind.USER_WARNING);

  private BuiltinExceptions() {}
}
