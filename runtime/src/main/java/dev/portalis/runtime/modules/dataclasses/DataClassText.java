package dev.portalis.runtime.modules.dataclasses;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The docstring of data classes that have none of their own: the signature. */
final class DataClassText {
  private DataClassText() {}

  /** {@code Point(x: int, y: int = 0)}. */
  static String documentation(PyType type, PyDict fields) {
    StringBuilder text = new StringBuilder(type.name()).append('(');
    boolean first = true;
    for (int round = 0; round < 2; round++) {
      boolean starred = false;
      for (Map.Entry<Object, Object> entry : fields.entrySet()) {
        PyField field = (PyField) entry.getValue();
        if (!field.init || field.isKeywordOnly() != (round == 1)) {
          continue;
        }
        text.append(first ? "" : ", ").append(round == 1 && !starred ? "*, " : "");
        starred = true;
        first = false;
        parameter(text, field);
      }
    }
    return text.append(')').toString();
  }

  private static void parameter(StringBuilder text, PyField field) {
    text.append(field.name).append(": ").append(annotation(field.annotation));
    if (field.factory != UNBOUND) {
      text.append(" = <factory>");
    } else if (field.defaultValue != UNBOUND) {
      text.append(" = ").append(Texts.repr(field.defaultValue));
    }
  }

  /** An annotation as signatures show it; text that was not evaluated is shown as it stands. */
  private static String annotation(@Nullable Object annotation) {
    if (annotation instanceof String) {
      return ((String) annotation).replace('"', '\'');
    }
    if (annotation instanceof PyType) {
      return ((PyType) annotation).qualifiedName();
    }
    return Texts.repr(annotation).replace("typing.", "");
  }
}
