package dev.portalis.processor.apt;

import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Finds types that do not exist, or not yet, in a type. */
final class MissingTypes extends SimpleTypeVisitor14<Boolean, @Nullable Void> {
  private static final MissingTypes VISITOR = new MissingTypes();

  private MissingTypes() {
    super(false);
  }

  static boolean isIn(TypeMirror type) {
    return VISITOR.visit(type, null);
  }

  private static boolean isInAny(Iterable<? extends TypeMirror> types) {
    for (TypeMirror type : types) {
      if (isIn(type)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Boolean visitError(ErrorType type, @Nullable Void unused) {
    return true;
  }

  @Override
  public Boolean visitArray(ArrayType type, @Nullable Void unused) {
    return isIn(type.getComponentType());
  }

  @Override
  public Boolean visitDeclared(DeclaredType type, @Nullable Void unused) {
    return isInAny(type.getTypeArguments());
  }

  @Override
  public Boolean visitWildcard(WildcardType type, @Nullable Void unused) {
    return (type.getExtendsBound() != null && isIn(type.getExtendsBound()))
        || (type.getSuperBound() != null && isIn(type.getSuperBound()));
  }

  @Override
  public Boolean visitExecutable(ExecutableType type, @Nullable Void unused) {
    return isIn(type.getReturnType())
        || isInAny(type.getParameterTypes())
        || isInAny(type.getThrownTypes());
  }
}
