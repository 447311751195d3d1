package dev.portalis.processor.check;

import dev.portalis.annotations.Platform;
import dev.portalis.processor.bind.Import;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses modules and functions of the library that a platform does not have. */
final class RefuseMissingOnPlatform extends Rule {
  private final List<PlatformGaps> gaps;

  RefuseMissingOnPlatform(List<PlatformGaps> gaps) {
    this.gaps = gaps;
  }

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.Import statement) {
      statement.names().forEach(this::checkModule);
    } else if (s instanceof Stmt.ImportFrom statement) {
      statement.names().forEach(this::checkModule);
    }
    super.statement(s);
  }

  private void checkModule(Stmt.Alias alias) {
    String module = module(program().importOf(alias));
    List<Platform> platforms = module == null ? List.of() : missing(each -> each.lack(module));
    if (!platforms.isEmpty()) {
      refuse(alias, "module '" + module + "'", platforms, leave(platforms));
    }
  }

  private static @Nullable String module(Import meaning) {
    if (meaning instanceof Import.OfLibrary library) {
      return library.module();
    }
    return meaning instanceof Import.OfLibraryMember member ? member.module() : null;
  }

  @Override
  public void expression(@Nullable Expr e) {
    List<Platform> platforms = e == null ? List.of() : missing(each -> each.lack(e));
    if (e == null || platforms.isEmpty()) {
      super.expression(e);
    } else {
      refuse(
          e,
          "'" + text(e) + "'",
          platforms,
          leave(platforms) + ", or get the data from input(), sys.argv or the program itself");
    }
  }

  private List<Platform> missing(Predicate<PlatformGaps> test) {
    return gaps.stream().filter(test).map(PlatformGaps::platform).collect(Collectors.toList());
  }

  private static String leave(List<Platform> platforms) {
    return "leave "
        + platforms.stream().map(Platform::name).collect(Collectors.joining(" and "))
        + " out of the platforms";
  }

  private static String text(Expr e) {
    return e instanceof Expr.Attribute attribute
        ? text(attribute.value()) + "." + attribute.attribute()
        : ((Expr.Name) e).id();
  }
}
