package dev.portalis.processor.library;

import java.util.List;
import java.util.Optional;

/** Where the indexes of library modules come from. */
public interface LibrarySource {
  /** The lines of a module's index; empty if there is no module of that name. */
  Optional<List<String>> index(String pythonModule);
}
