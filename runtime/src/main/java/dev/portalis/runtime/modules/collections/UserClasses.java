package dev.portalis.runtime.modules.collections;

import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.runtime.object.PyType;
import java.util.Set;

/** The classes of {@code collections} that are made to be derived from, and {@code ChainMap}. */
public final class UserClasses {
  /** {@code UserDict}. */
  @PyClassConstant(value = "UserDict", bases = "object")
  public static final PyType USER_DICT =
      Wrapped.create("UserDict", new UserDictMethodsFace(), CollectionsAbcModule.MUTABLE_MAPPING);

  /** {@code UserList}. */
  @PyClassConstant(value = "UserList", bases = "object")
  public static final PyType USER_LIST =
      Wrapped.create("UserList", new UserListMethodsFace(), CollectionsAbcModule.MUTABLE_SEQUENCE);

  /** {@code UserString}. */
  @PyClassConstant(value = "UserString", bases = "object")
  public static final PyType USER_STRING =
      Wrapped.create("UserString", new UserStringMethodsFace(), CollectionsAbcModule.SEQUENCE);

  /** {@code ChainMap}. */
  @PyClassConstant(value = "ChainMap", bases = "object")
  public static final PyType CHAIN_MAP =
      Wrapped.create("ChainMap", new ChainMapMethodsFace(), CollectionsAbcModule.MUTABLE_MAPPING);

  static {
    Wrapped.delegate(
        USER_LIST,
        Set.of("__add__", "__mul__", "__rmul__"),
        "__lt__",
        "__le__",
        "__eq__",
        "__gt__",
        "__ge__",
        "__contains__",
        "__setitem__",
        "__delitem__",
        "__add__",
        "__radd__",
        "__iadd__",
        "__mul__",
        "__rmul__",
        "__imul__",
        "append",
        "insert",
        "pop",
        "remove",
        "clear",
        "count",
        "index",
        "reverse",
        "sort",
        "extend");
    Wrapped.delegate(
        USER_STRING,
        Set.of(
            "__add__",
            "__getitem__",
            "__mod__",
            "__mul__",
            "__rmul__",
            "capitalize",
            "casefold",
            "center",
            "expandtabs",
            "ljust",
            "lower",
            "lstrip",
            "removeprefix",
            "removesuffix",
            "replace",
            "rjust",
            "rstrip",
            "strip",
            "swapcase",
            "title",
            "translate",
            "upper",
            "zfill"),
        "__lt__",
        "__le__",
        "__eq__",
        "__gt__",
        "__ge__",
        "__contains__",
        "__getitem__",
        "__add__",
        "__radd__",
        "__mul__",
        "__rmul__",
        "__mod__",
        "capitalize",
        "casefold",
        "center",
        "count",
        "encode",
        "endswith",
        "expandtabs",
        "find",
        "format",
        "format_map",
        "index",
        "isalnum",
        "isalpha",
        "isascii",
        "isdecimal",
        "isdigit",
        "isidentifier",
        "islower",
        "isnumeric",
        "isprintable",
        "isspace",
        "istitle",
        "isupper",
        "join",
        "ljust",
        "lower",
        "lstrip",
        "partition",
        "removeprefix",
        "removesuffix",
        "replace",
        "rfind",
        "rindex",
        "rjust",
        "rpartition",
        "rsplit",
        "rstrip",
        "split",
        "splitlines",
        "startswith",
        "strip",
        "swapcase",
        "title",
        "translate",
        "upper",
        "zfill");
  }

  private UserClasses() {}
}
