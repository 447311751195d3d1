package dev.portalis.processor.tree;

import dev.portalis.processor.source.PySource;
import java.util.List;

/**
 * One Python module.
 *
 * @param name the dotted module name, {@code __main__} for a program
 * @param source the file it was parsed from
 * @param body its statements
 */
public record Module(String name, PySource source, List<Stmt> body) {
  public Module {
    body = List.copyOf(body);
  }
}
