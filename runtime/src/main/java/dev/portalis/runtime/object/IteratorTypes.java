package dev.portalis.runtime.object;

import org.jspecify.annotations.Nullable;

/** The types of the iterators over the built-in containers. */
final class IteratorTypes {
  static final PyType LIST_REVERSE = plain("list_reverseiterator");
  static final PyType DICT_KEY = plain("dict_keyiterator");
  static final PyType DICT_VALUE = plain("dict_valueiterator");
  static final PyType DICT_ITEM = plain("dict_itemiterator");
  static final PyType DICT_REVERSE_KEY = plain("dict_reversekeyiterator");
  static final PyType DICT_REVERSE_VALUE = plain("dict_reversevalueiterator");
  static final PyType DICT_REVERSE_ITEM = plain("dict_reverseitemiterator");
  static final PyType SET = plain("set_iterator");
  static final PyType RANGE = plain("range_iterator");
  static final PyType LARGE_RANGE = plain("longrange_iterator");
  static final PyType BYTES = plain("bytes_iterator");
  static final PyType BYTEARRAY = plain("bytearray_iterator");

  private IteratorTypes() {}

  private static PyType plain(String name) {
    return of(name, null);
  }

  private static PyType of(String name, @Nullable TypeFace face) {
    return PyType.builtin(name, "builtins", BuiltinTypes.ITERATOR, face);
  }
}
