package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a function, and the binding of arguments to them.
 *
 * <p>The order everywhere is: positional-only, positional, keyword-only, {@code *args}, {@code
 * **kwargs}.
 *
 * @see <a href="https://docs.python.org/3.12/reference/expressions.html#calls">Calls</a>
 */
public final class Signature {
  /** No keyword arguments. */
  public static final String[] NO_KEYWORDS = {};

  private final String[] names;
  private final int positionalOnly;
  private final int positional;
  private final int keywordOnly;
  private final boolean varArgs;
  private final boolean kwArgs;

  /**
   * A signature.
   *
   * @param names all names in the order above
   * @param positionalOnly how many can be given by position alone
   * @param positional how many can be given by position, those included
   * @param keywordOnly how many can be given by name alone
   */
  public Signature(
      String[] names,
      int positionalOnly,
      int positional,
      int keywordOnly,
      boolean varArgs,
      boolean kwArgs) {
    this.names = names.clone();
    this.positionalOnly = positionalOnly;
    this.positional = positional;
    this.keywordOnly = keywordOnly;
    this.varArgs = varArgs;
    this.kwArgs = kwArgs;
  }

  /** A signature of positional parameters alone. */
  public static Signature of(String... names) {
    return new Signature(names, 0, names.length, 0, false, false);
  }

  /** The number of positional parameters where there is nothing else, otherwise -1. */
  public int simpleArity() {
    return keywordOnly == 0 && !varArgs && !kwArgs ? positional : -1;
  }

  /** The name of a parameter. */
  public String name(int index) {
    return names[index];
  }

  /** The number of parameters of all kinds. */
  public int size() {
    return names.length;
  }

  /** How many parameters can be given by position. */
  public int positional() {
    return positional;
  }

  /** How many of the positional parameters cannot be given by name. */
  public int positionalOnly() {
    return positionalOnly;
  }

  /** How many parameters can be given by name alone. */
  public int keywordOnly() {
    return keywordOnly;
  }

  /** Whether there is a {@code *args}. */
  public boolean hasVarArgs() {
    return varArgs;
  }

  /** Whether there is a {@code **kwargs}. */
  public boolean hasKwArgs() {
    return kwArgs;
  }

  /**
   * Binds arguments to the parameters.
   *
   * @param function the function's name as errors show it
   * @param defaults the defaults of the last positional parameters
   * @param keywordDefaults one entry a keyword-only parameter, {@link Unbound#UNBOUND} where none
   * @return a value for each parameter; a tuple for {@code *args}, a dict for {@code **kwargs}
   */
  public @Nullable Object[] bind(
      String function,
      @Nullable Object[] defaults,
      @Nullable Object[] keywordDefaults,
      @Nullable Object[] arguments,
      String[] keywords) {
    int given = arguments.length - keywords.length;
    Object[] bound = new Object[names.length];
    int copied = Math.min(given, positional);
    System.arraycopy(arguments, 0, bound, 0, copied);
    java.util.Arrays.fill(bound, copied, names.length, UNBOUND);
    PyDict extra = kwArgs ? new PyDict() : null;
    for (int i = 0; i < keywords.length; i++) {
      bindKeyword(function, bound, extra, keywords, i, arguments[given + i]);
    }
    if (given > positional && !varArgs) {
      throw tooMany(function, defaults.length, given, bound);
    }
    int firstDefault = positional - defaults.length;
    for (int i = Math.max(firstDefault, copied); i < positional; i++) {
      if (bound[i] == UNBOUND) {
        bound[i] = defaults[i - firstDefault];
      }
    }
    checkPositional(function, bound, copied);
    fillKeywordOnly(function, bound, keywordDefaults);
    int next = positional + keywordOnly;
    if (varArgs) {
      bound[next++] =
          given > positional
              ? PyTuple.of(java.util.Arrays.copyOfRange(arguments, positional, given))
              : PyTuple.EMPTY;
    }
    if (kwArgs) {
      bound[next] = extra;
    }
    return bound;
  }

  private void bindKeyword(
      String function,
      @Nullable Object[] bound,
      @Nullable PyDict extra,
      String[] keywords,
      int index,
      @Nullable Object value) {
    String keyword = keywords[index];
    for (int p = positionalOnly; p < positional + keywordOnly; p++) {
      if (names[p].equals(keyword)) {
        if (bound[p] != UNBOUND) {
          throw Errors.typeError(
              function + "() got multiple values for argument '" + keyword + "'");
        }
        bound[p] = value;
        return;
      }
    }
    if (extra == null) {
      throw unexpected(function, keywords, keyword);
    }
    if (extra.getString(keyword) != UNBOUND) {
      throw Errors.typeError(
          function + "() got multiple values for keyword argument '" + keyword + "'");
    }
    extra.putString(keyword, value);
  }

  private PyException unexpected(String function, String[] keywords, String keyword) {
    List<String> wrong = new ArrayList<>();
    for (String candidate : keywords) {
      for (int p = 0; p < positionalOnly; p++) {
        if (names[p].equals(candidate)) {
          wrong.add(candidate);
        }
      }
    }
    if (!wrong.isEmpty()) {
      return Errors.typeError(
          function
              + "() got some positional-only arguments passed as keyword arguments: '"
              + String.join(", ", wrong)
              + "'");
    }
    return Errors.typeError(function + "() got an unexpected keyword argument '" + keyword + "'");
  }

  private PyException tooMany(String function, int defaults, int given, @Nullable Object[] bound) {
    int required = positional - defaults;
    String takes =
        defaults > 0 ? "from " + required + " to " + positional : Integer.toString(positional);
    boolean plural = defaults > 0 || positional != 1;
    int keywordGiven = 0;
    for (int i = positional; i < positional + keywordOnly; i++) {
      keywordGiven += bound[i] != UNBOUND ? 1 : 0;
    }
    String givenText =
        keywordGiven > 0
            ? given
                + " positional argument"
                + (given != 1 ? "s" : "")
                + " (and "
                + keywordGiven
                + " keyword-only argument"
                + (keywordGiven != 1 ? "s" : "")
                + ") were"
            : given + (given == 1 ? " was" : " were");
    return Errors.typeError(
        function
            + "() takes "
            + takes
            + " positional argument"
            + (plural ? "s" : "")
            + " but "
            + givenText
            + " given");
  }

  private void checkPositional(String function, @Nullable Object[] bound, int from) {
    List<String> missing = new ArrayList<>();
    for (int i = from; i < positional; i++) {
      if (bound[i] == UNBOUND) {
        missing.add(names[i]);
      }
    }
    if (!missing.isEmpty()) {
      throw missing(function, "positional", missing);
    }
  }

  private void fillKeywordOnly(
      String function, @Nullable Object[] bound, @Nullable Object[] keywordDefaults) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < keywordOnly; i++) {
      int at = positional + i;
      if (bound[at] == UNBOUND) {
        bound[at] = i < keywordDefaults.length ? keywordDefaults[i] : UNBOUND;
        if (bound[at] == UNBOUND) {
          missing.add(names[at]);
        }
      }
    }
    if (!missing.isEmpty()) {
      throw missing(function, "keyword-only", missing);
    }
  }

  /** The error for required arguments that are absent. */
  public static PyException missing(String function, String kind, List<String> names) {
    StringBuilder list = new StringBuilder();
    int count = names.size();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        list.append(i == count - 1 ? (count == 2 ? " and " : ", and ") : ", ");
      }
      list.append('\'').append(names.get(i)).append('\'');
    }
    return Errors.typeError(
        function
            + "() missing "
            + count
            + " required "
            + kind
            + " argument"
            + (count == 1 ? "" : "s")
            + ": "
            + list);
  }
}
