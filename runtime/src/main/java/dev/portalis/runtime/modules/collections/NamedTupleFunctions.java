package dev.portalis.runtime.modules.collections;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code namedtuple}. */
public final class NamedTupleFunctions {
  private NamedTupleFunctions() {}

  /** {@code namedtuple(typename, field_names, rename, defaults, module)}. */
  @PyFunction("namedtuple")
  public static PyType namedTuple(
      @Named @Nullable Object typename,
      @Named @Nullable Object fieldNames,
      @KeywordOnly @Default("false") boolean rename,
      @KeywordOnly @Default("null") @Nullable Object defaults,
      @KeywordOnly @Default("null") @Nullable Object module) {
    String name = Texts.str(typename);
    String[] fields = NamedTupleNames.fields(fieldNames);
    if (rename) {
      NamedTupleNames.rename(fields);
    }
    NamedTupleNames.check(name, fields, rename);
    Object[] values = defaults == null ? new Object[0] : Iteration.toArray(defaults);
    if (values.length > fields.length) {
      throw Errors.typeError("Got more default values than field names");
    }
    return NamedTuples.create(
        name, module == null ? "__main__" : Texts.str(module), fields, values);
  }
}
