package dev.portalis.processor.stub;

import dev.portalis.processor.problem.JavaAnchor;
import java.util.List;

/**
 * A record that a stub's methods take or give.
 *
 * @param type the record
 * @param components its components in order
 * @param anchor where to report problems with it
 */
public record StubRecord(
    JavaType.Declared type, List<StubParameter> components, JavaAnchor anchor) {
  public StubRecord {
    components = List.copyOf(components);
  }
}
