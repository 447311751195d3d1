package dev.portalis.runtime.modules;

import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyGenericAlias;
import dev.portalis.runtime.object.PyMappingProxy;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.PyUnion;
import dev.portalis.runtime.program.PyFrame;
import dev.portalis.runtime.program.PyTraceback;

/**
 * Python's {@code types}: names for the types of functions, modules and the like.
 *
 * @see <a href="https://docs.python.org/3.12/library/types.html">types</a>
 */
@PyModule(
    value = "types",
    pure = true,
    classes = {PySimpleNamespace.class, PyGenericAlias.class, PyUnion.class})
public final class TypesModule {
  /** {@code FunctionType}. */
  @PyClassConstant(value = "FunctionType", bases = "object")
  public static final PyType FUNCTION_TYPE = BuiltinTypes.FUNCTION;

  /** {@code LambdaType}. */
  @PyClassConstant(value = "LambdaType", bases = "object")
  public static final PyType LAMBDA_TYPE = BuiltinTypes.FUNCTION;

  /** {@code MethodType}. */
  @PyClassConstant(value = "MethodType", bases = "object")
  public static final PyType METHOD_TYPE = BuiltinTypes.METHOD;

  /** {@code BuiltinFunctionType}. */
  @PyClassConstant(value = "BuiltinFunctionType", bases = "object")
  public static final PyType BUILTIN_FUNCTION_TYPE = BuiltinTypes.BUILTIN_FUNCTION;

  /** {@code GeneratorType}. */
  @PyClassConstant(value = "GeneratorType", bases = "object")
  public static final PyType GENERATOR_TYPE = BuiltinTypes.GENERATOR;

  /** {@code ModuleType}. */
  @PyClassConstant(value = "ModuleType", bases = "object")
  public static final PyType MODULE_TYPE = BuiltinTypes.MODULE;

  /** {@code NoneType}. */
  @PyClassConstant(value = "NoneType", bases = "object")
  public static final PyType NONE_TYPE = BuiltinTypes.NONE;

  /** {@code EllipsisType}. */
  @PyClassConstant(value = "EllipsisType", bases = "object")
  public static final PyType ELLIPSIS_TYPE = BuiltinTypes.ELLIPSIS;

  /** {@code NotImplementedType}. */
  @PyClassConstant(value = "NotImplementedType", bases = "object")
  public static final PyType NOT_IMPLEMENTED_TYPE = BuiltinTypes.NOT_IMPLEMENTED;

  /** {@code MappingProxyType}. */
  @PyClassConstant(value = "MappingProxyType", bases = "object", members = PyMappingProxy.class)
  public static final PyType MAPPING_PROXY_TYPE = BuiltinTypes.MAPPING_PROXY;

  /** {@code TracebackType}. */
  @PyClassConstant(value = "TracebackType", bases = "object")
  public static final PyType TRACEBACK_TYPE = PyTraceback.TYPE;

  /** {@code FrameType}. */
  @PyClassConstant(value = "FrameType", bases = "object")
  public static final PyType FRAME_TYPE = PyFrame.TYPE;

  /** {@code BuiltinMethodType}. */
  @PyClassConstant(value = "BuiltinMethodType", bases = "object")
  public static final PyType BUILTIN_METHOD_TYPE = BuiltinTypes.BUILTIN_FUNCTION;

  /** {@code MethodDescriptorType}. */
  @PyClassConstant(value = "MethodDescriptorType", bases = "object")
  public static final PyType METHOD_DESCRIPTOR_TYPE = BuiltinTypes.METHOD_DESCRIPTOR;

  /** {@code GetSetDescriptorType}. */
  @PyClassConstant(value = "GetSetDescriptorType", bases = "object")
  public static final PyType GET_SET_DESCRIPTOR_TYPE = BuiltinTypes.GETSET_DESCRIPTOR;

  /** {@code MemberDescriptorType}. */
  @PyClassConstant(value = "MemberDescriptorType", bases = "object")
  public static final PyType MEMBER_DESCRIPTOR_TYPE = BuiltinTypes.MEMBER_DESCRIPTOR;

  /** {@code CellType}. */
  @PyClassConstant(value = "CellType", bases = "object")
  public static final PyType CELL_TYPE = BuiltinTypes.CELL;

  private TypesModule() {}
}
