package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import java.util.Map;

/** The keyword arguments that some built-in exceptions take. */
final class ExceptionKeywords {
  private ExceptionKeywords() {}

  /** Stores each keyword argument in the field of its place among the names. */
  static void take(
      PyBaseException self, String type, PyDict keywords, String[] names, int firstField) {
    if (keywords.size() == 0) {
      return;
    }
    for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
      int field = -1;
      for (int i = 0; i < names.length; i++) {
        if (names[i].equals(entry.getKey())) {
          field = firstField + i;
        }
      }
      if (field < 0) {
        throw Errors.typeError(
            "'" + entry.getKey() + "' is an invalid keyword argument for " + type + "()");
      }
      self.setField(field, entry.getValue());
    }
  }
}
