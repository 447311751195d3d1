package dev.portalis.processor.types;

import dev.portalis.processor.library.Overload;
import dev.portalis.processor.tree.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call reaches. Arguments are listed by parameter, but have to be evaluated in the order in
 * which they stand in the source; each is to be converted to the type of its parameter.
 */
public sealed interface CallTarget {

  /** What a parameter gets. */
  sealed interface Argument {
    /** The value of an expression among the call's arguments. */
    record Given(Expr expression) implements Argument {}

    /**
     * The default of the parameter. Where {@code constant} is not null it is a literal (Constant,
     * or a unary minus before one) to be written in place; otherwise the value that was computed
     * when the function was made.
     */
    record Default(int parameter, @Nullable Expr constant) implements Argument {}

    /** The tuple for {@code *args}. */
    record Rest(List<Expr> expressions) implements Argument {
      public Rest {
        expressions = List.copyOf(expressions);
      }
    }

    /** The dict for {@code **kwargs}. */
    record Keywords(List<Expr.Keyword> keywords) implements Argument {
      public Keywords {
        keywords = List.copyOf(keywords);
      }
    }
  }

  /**
   * A function of the program, known to be this one and with the arguments known to fit. The callee
   * expression is a name of a function, {@code module.f}, {@code C.method} or any expression of
   * type {@link Type.Function}; functions with free variables take them from the function object.
   */
  record Direct(FunctionInstance target, List<Argument> arguments) implements CallTarget {
    public Direct {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A method of a static class called on an instance: {@code receiver.name(...)}. The receiver is
   * the {@code value} of the call's {@code Expr.Attribute}, and the first parameter; {@code
   * arguments} are those of the others.
   *
   * @param family all methods that the call can reach
   */
  record Method(MethodFamily family, List<Argument> arguments) implements CallTarget {
    public Method {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * {@code super().name(...)} or {@code Base.name(self, ...)} within a static class: exactly this
   * method. {@code arguments} are those behind self.
   */
  record SuperMethod(FunctionInstance target, List<Argument> arguments) implements CallTarget {
    public SuperMethod {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * Makes an instance of a static class.
   *
   * @param init its {@code __init__}, own or inherited; null where there is none
   * @param arguments those of {@code init} behind self
   */
  record Construct(ClassInfo of, @Nullable FunctionInstance init, List<Argument> arguments)
      implements CallTarget {
    public Construct {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A Java method of the library. {@code arguments} holds one entry a parameter of the overload
   * that Python gives, without the receiver; null where the parameter's default (a Java expression
   * of the overload) is to be used. For an instance method, or a static one that takes self, the
   * receiver is the {@code value} of the call's {@code Expr.Attribute}.
   */
  record Library(Overload overload, boolean onReceiver, List<@Nullable Expr> arguments)
      implements CallTarget {
    public Library {
      arguments = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(arguments));
    }
  }

  /** Found out at run time. */
  enum Dynamic implements CallTarget {
    INSTANCE
  }
}
