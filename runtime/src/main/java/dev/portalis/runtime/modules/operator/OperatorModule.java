package dev.portalis.runtime.modules.operator;

import dev.portalis.annotations.library.PyModule;

/**
 * Python's {@code operator}.
 *
 * @see <a href="https://docs.python.org/3.12/library/operator.html">operator</a>
 */
@PyModule(
    value = "operator",
    parts = {BinaryFunctions.class, ObjectFunctions.class},
    classes = {PyItemGetter.class, PyAttributeGetter.class, PyMethodCaller.class})
public final class OperatorModule {
  private OperatorModule() {}
}
