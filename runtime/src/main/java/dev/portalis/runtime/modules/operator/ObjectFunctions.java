package dev.portalis.runtime.modules.operator;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Identity;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.Truth;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The other functions of {@code operator}. */
public final class ObjectFunctions {
  private ObjectFunctions() {}

  /** {@code operator.neg(a)}. */
  @PyFunction
  public static @Nullable Object neg(@Nullable Object a) {
    return Operators.neg(a);
  }

  /** {@code operator.pos(a)}. */
  @PyFunction
  public static @Nullable Object pos(@Nullable Object a) {
    return Operators.pos(a);
  }

  /** {@code operator.invert(a)}. */
  @PyFunction
  public static @Nullable Object invert(@Nullable Object a) {
    return Operators.invert(a);
  }

  /** {@code operator.inv(a)}. */
  @PyFunction
  public static @Nullable Object inv(@Nullable Object a) {
    return Operators.invert(a);
  }

  /** {@code operator.abs(a)}. */
  @PyFunction
  public static @Nullable Object abs(@Nullable Object a) {
    return Operators.abs(a);
  }

  /** {@code operator.not_(a)}. */
  @PyFunction("not_")
  public static boolean not(@Nullable Object a) {
    return !Truth.of(a);
  }

  /** {@code operator.truth(a)}. */
  @PyFunction
  public static boolean truth(@Nullable Object a) {
    return Truth.of(a);
  }

  /** {@code operator.is_(a, b)}. */
  @PyFunction("is_")
  public static boolean is(@Nullable Object a, @Nullable Object b) {
    return Identity.same(a, b);
  }

  /** {@code operator.is_not(a, b)}. */
  @PyFunction
  public static boolean isNot(@Nullable Object a, @Nullable Object b) {
    return !Identity.same(a, b);
  }

  /** {@code operator.index(a)}. */
  @PyFunction
  @Returns("int")
  public static Object index(@Nullable Object a) {
    return Convert.toInt(a);
  }

  /** {@code operator.contains(a, b)}. */
  @PyFunction
  public static boolean contains(@Nullable Object a, @Nullable Object b) {
    return Items.contains(a, b);
  }

  /** {@code operator.getitem(a, b)}. */
  @PyFunction("getitem")
  public static @Nullable Object getItem(@Nullable Object a, @Nullable Object b) {
    return Items.get(a, b);
  }

  /** {@code operator.setitem(a, b, c)}. */
  @PyFunction("setitem")
  public static void setItem(@Nullable Object a, @Nullable Object b, @Nullable Object c) {
    Items.set(a, b, c);
  }

  /** {@code operator.delitem(a, b)}. */
  @PyFunction("delitem")
  public static void deleteItem(@Nullable Object a, @Nullable Object b) {
    Items.delete(a, b);
  }

  /** {@code operator.concat(a, b)}. */
  @PyFunction
  public static @Nullable Object concat(@Nullable Object a, @Nullable Object b) {
    requireSequence(a, b);
    return Operators.add(a, b);
  }

  /** {@code operator.iconcat(a, b)}. */
  @PyFunction
  public static @Nullable Object iconcat(@Nullable Object a, @Nullable Object b) {
    requireSequence(a, b);
    return Operators.iadd(a, b);
  }

  private static void requireSequence(@Nullable Object a, @Nullable Object b) {
    if (!(a instanceof String) && PyType.of(a).special(Special.GETITEM) == null) {
      throw Errors.typeError("'" + PyType.of(a).name() + "' object can't be concatenated");
    }
  }

  /** {@code operator.countOf(a, b)}. */
  @PyFunction("countOf")
  public static long countOf(@Nullable Object a, @Nullable Object b) {
    long count = 0;
    PyIterator items = Iteration.iterator(a);
    for (Object each = items.advance(); each != UNBOUND; each = items.advance()) {
      count += Comparison.identicalOrEqual(each, b) ? 1 : 0;
    }
    return count;
  }

  /** {@code operator.indexOf(a, b)}. */
  @PyFunction("indexOf")
  public static long indexOf(@Nullable Object a, @Nullable Object b) {
    long index = 0;
    PyIterator items = Iteration.iterator(a);
    for (Object each = items.advance(); each != UNBOUND; each = items.advance()) {
      if (Comparison.identicalOrEqual(each, b)) {
        return index;
      }
      index++;
    }
    throw Errors.valueError("sequence.index(x): x not in sequence");
  }

  /** {@code operator.length_hint(obj, default)}. */
  @PyFunction
  public static long lengthHint(@Nullable Object obj, @Default("0") long otherwise) {
    if (obj instanceof PyIterator) {
      long hint = ((PyIterator) obj).lengthHint();
      return hint < 0 ? otherwise : hint;
    }
    boolean sized = obj instanceof String || PyType.of(obj).special(Special.LEN) != null;
    return sized ? Items.length(obj) : otherwise;
  }

  /** {@code operator.call(obj, ...)}. */
  @PyFunction
  public static @Nullable Object call(
      @Nullable Object obj,
      @Arguments @Nullable Object[] arguments,
      @KeywordArguments PyDict keywords) {
    String[] names = new String[keywords.size()];
    Object[] all = Arrays.copyOf(arguments, arguments.length + names.length);
    int i = 0;
    for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
      names[i] = (String) entry.getKey();
      all[arguments.length + i++] = entry.getValue();
    }
    return Calls.call(obj, all, names);
  }
}
