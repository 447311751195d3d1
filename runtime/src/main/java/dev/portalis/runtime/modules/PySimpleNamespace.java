package dev.portalis.runtime.modules;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyInstance;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code types.SimpleNamespace}. */
@PyClass(value = "SimpleNamespace", module = "types")
public final class PySimpleNamespace extends PyInstance {
  /** {@code types.SimpleNamespace}. */
  public static final PyType TYPE =
      PyType.builtin("SimpleNamespace", "types", BuiltinTypes.OBJECT, new PySimpleNamespaceFace());

  static {
    TYPE.setInstanceDict(true);
  }

  /** A namespace without names. */
  public PySimpleNamespace(PyType type) {
    super(type);
  }

  /** {@code SimpleNamespace(**names)}. */
  @PyInit
  public void initialize(@Arguments @Nullable Object[] arguments, @KeywordArguments PyDict names) {
    if (arguments.length > 0) {
      throw Errors.typeError("no positional arguments expected");
    }
    for (Map.Entry<Object, Object> entry : names.entrySet()) {
      instanceSet((String) entry.getKey(), entry.getValue());
    }
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (other instanceof PySimpleNamespace && (op == CompareOp.EQ || op == CompareOp.NE)) {
      PyDict names = ((PySimpleNamespace) other).attributesCopy();
      return attributesCopy().compare(op, names);
    }
    return super.compare(op, other);
  }

  @Override
  public long hash() {
    throw Errors.typeError("unhashable type: 'types.SimpleNamespace'");
  }

  @Override
  public String repr() {
    if (!Texts.enterRepr(this)) {
      return "namespace(...)";
    }
    try {
      StringBuilder text =
          new StringBuilder(type() == TYPE ? "namespace" : type().name()).append('(');
      String separator = "";
      for (Map.Entry<Object, Object> entry : attributesCopy().entrySet()) {
        text.append(separator)
            .append(entry.getKey())
            .append('=')
            .append(Texts.repr(entry.getValue()));
        separator = ", ";
      }
      return text.append(')').toString();
    } finally {
      Texts.leaveRepr(this);
    }
  }
}
