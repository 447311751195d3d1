package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import dev.portalis.processor.types.Type.Representation;

/** Converts values between the representations of types. */
final class Coercion {
  private final JavaTypes javaTypes;

  Coercion(JavaTypes javaTypes) {
    this.javaTypes = javaTypes;
  }

  /** The value as one of another type, as the promise of that type says that it can be. */
  Value to(Value value, Type target) {
    if (target.representation() == Representation.REFERENCE) {
      return toReference(value, target);
    }
    Representation from = value.type().representation();
    Representation to = target.representation();
    if (from == to) {
      return new Value(
          value.code(),
          target,
          value.primary(),
          value.stable(),
          value.wide(),
          null,
          value.operation());
    }
    if (target == Basic.FLOAT && isNumber(value.type())) {
      return Value.primary(toDouble(value), target);
    }
    if (from == Representation.REFERENCE) {
      return Value.compound(CodeBlock.of("($T) $L", javaTypes.of(target), value.operand()), target);
    }
    if (from == Representation.BOOLEAN) {
      return new Value(
          to == Representation.LONG
              ? CodeBlock.of("($L ? 1L : 0L)", value.operand())
              : CodeBlock.of("($L ? 1.0 : 0.0)", value.operand()),
          target,
          true,
          value.stable());
    }
    if (from == Representation.LONG && to == Representation.DOUBLE) {
      return Value.compound(CodeBlock.of("(double) $L", value.operand()), target);
    }
    throw new IllegalArgumentException("no way from " + value.type() + " to " + target);
  }

  private static boolean isNumber(Type type) {
    return type == Basic.NUMBER || type == Basic.WIDE_INT;
  }

  private static CodeBlock toDouble(Value number) {
    Slot.Split split = number.split();
    return split == null
        ? CodeBlock.of("$T.toDouble($L)", RuntimeNames.REALS, number.code())
        : CodeBlock.of(
            "$T.toDouble($L, $L)",
            split.isInt() ? RuntimeNames.WIDE_INTS : RuntimeNames.REALS,
            split.number(),
            split.whole());
  }

  /** The value as an object that can be any Python value. */
  Value boxed(Value value) {
    return to(value, Basic.DYNAMIC);
  }

  /** The code of the value as an object. */
  CodeBlock object(Value value) {
    return boxed(value).code();
  }

  private Value toReference(Value value, Type target) {
    switch (value.type().representation()) {
      case LONG:
        if (value.wide() != null && javaTypes.of(target).equals(RuntimeNames.OBJECT)) {
          return Value.primary(value.wide(), target);
        }
        return cast(Value.primary(CodeBlock.of("Long.valueOf($L)", value.code()), target), target);
      case DOUBLE:
        return Value.primary(CodeBlock.of("Double.valueOf($L)", value.code()), target);
      case BOOLEAN:
        return Value.primary(CodeBlock.of("Boolean.valueOf($L)", value.code()), target);
      default:
        return castReference(value, target);
    }
  }

  private static Value cast(Value value, Type target) {
    Slot.Split split = value.split();
    boolean same = split == null || !split.isInt() || target == Basic.WIDE_INT;
    return new Value(
        value.code(),
        target,
        value.primary(),
        value.stable(),
        null,
        same ? split : null,
        target == Basic.WIDE_INT ? value.operation() : null);
  }

  private Value castReference(Value value, Type target) {
    TypeName wanted = javaTypes.of(target);
    boolean fits =
        wanted.equals(RuntimeNames.OBJECT)
            || wanted.equals(javaTypes.of(value.type()))
            || (value.type() == Basic.NONE && value.code().toString().equals("null"))
            || isSubclass(value.type(), target);
    if (fits) {
      return cast(value, target);
    }
    return Value.compound(CodeBlock.of("($T) $L", wanted, value.operand()), target);
  }

  private static boolean isSubclass(Type from, Type to) {
    return stripOptional(from) instanceof Type.Instance own
        && stripOptional(to) instanceof Type.Instance other
        && own.of().isSubclassOf(other.of());
  }

  private static Type stripOptional(Type type) {
    return type instanceof Type.Optional optional ? optional.of() : type;
  }
}
