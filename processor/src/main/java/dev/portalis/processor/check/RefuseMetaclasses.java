package dev.portalis.processor.check;

import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import java.util.Set;

/** Refuses classes of classes other than those of {@code abc} and {@code enum}. */
final class RefuseMetaclasses extends Rule {
  private static final Set<String> KNOWN = Set.of("abc.ABCMeta", "enum.EnumMeta", "enum.EnumType");
  private static final String HELP =
      "use a class decorator or __init_subclass__ to act on classes when they are made";

  @Override
  ProblemCode code() {
    return ProblemCode.METACLASS;
  }

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.ClassDef c) {
      for (Expr.Keyword each : c.keywords()) {
        if ("metaclass".equals(each.name()) && !isKnown(each.value())) {
          refuse(each, "a metaclass other than ABCMeta and EnumMeta", HELP);
        }
      }
      for (Expr each : c.bases()) {
        if (isBuiltin(each, "type") || isMetaclass(each)) {
          refuse(each, "a class of classes, derived from 'type',", HELP);
        }
      }
    }
    super.statement(s);
  }

  private boolean isKnown(Expr metaclass) {
    return isBuiltin(metaclass, "type") || isMetaclass(metaclass);
  }

  private boolean isMetaclass(Expr e) {
    String member = libraryMember(e);
    return member != null && KNOWN.contains(member);
  }
}
