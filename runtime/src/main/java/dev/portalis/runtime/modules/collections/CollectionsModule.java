package dev.portalis.runtime.modules.collections;

import dev.portalis.annotations.library.PyModule;

/**
 * Python's {@code collections}.
 *
 * @see <a href="https://docs.python.org/3.12/library/collections.html">collections</a>
 */
@PyModule(
    value = "collections",
    parts = {NamedTupleFunctions.class, UserClasses.class},
    classes = {PyDeque.class, PyDefaultDict.class, PyCounter.class, PyOrderedDict.class},
    pure = true)
public final class CollectionsModule {
  private CollectionsModule() {}
}
