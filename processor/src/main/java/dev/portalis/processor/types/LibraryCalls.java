package dev.portalis.processor.types;

import dev.portalis.processor.library.LibraryClass;
import dev.portalis.processor.library.LibraryConstant;
import dev.portalis.processor.library.LibraryFunction;
import dev.portalis.processor.library.LibraryModule;
import dev.portalis.processor.library.Overload;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.Type.Basic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls of library functions, classes and methods: the Java methods they reach. */
final class LibraryCalls {
  private final Body body;
  private final BuiltinFunctions builtins;
  private final HeapFunctions heaps;
  private final ContainerMethods containerMethods;
  private final Callbacks callbacks;

  LibraryCalls(Body body) {
    this.body = body;
    this.callbacks = new Callbacks(body);
    this.builtins = new BuiltinFunctions(body, callbacks);
    this.heaps = new HeapFunctions(body);
    this.containerMethods = new ContainerMethods(body, callbacks);
  }

  /** A member of a module as a value. */
  Type member(LibraryModule module, String name) {
    Optional<LibraryFunction> function = module.function(name);
    if (function.isPresent()) {
      return new Type.LibraryFunctionObject(function.get());
    }
    Optional<LibraryClass> type = module.type(name);
    if (type.isPresent()) {
      body.state().noteModule(type.get(), module.name());
      return new Type.LibraryClassObject(type.get());
    }
    Optional<LibraryConstant> constant = module.constant(name);
    if (constant.isPresent()) {
      Type plain = ReturnTypes.ofJava(constant.get().javaType());
      if (constant.get().returns() != null) {
        return "int".equals(constant.get().returns()) ? Basic.WIDE_INT : Basic.DYNAMIC;
      }
      return plain == null ? Basic.DYNAMIC : plain;
    }
    String inner = module.name() + "." + name;
    return body.state().library().module(inner).isPresent()
        ? new Type.LibraryModuleObject(inner)
        : Basic.DYNAMIC;
  }

  /** A call of a library function. */
  Type function(Expr.Call call, Type.LibraryFunctionObject callee) {
    LibraryFunction function = callee.of();
    boolean builtin = isBuiltin(function);
    Type modelled = builtin ? builtins.call(call, function.name()) : heaps.call(call, function);
    if (modelled == null) {
      body.calls().escapeArguments(call);
    }
    Overloads.Choice choice = Overloads.choose(function.overloads(), call, body.calls()::typeOf);
    return result(call, choice, null, modelled);
  }

  private boolean isBuiltin(LibraryFunction function) {
    LibraryModule module = body.state().builtins();
    return module != null && module.function(function.name()).orElse(null) == function;
  }

  /** The result of a call, and its target: the chosen method, or found out at run time. */
  private Type result(
      Expr.Call call,
      Overloads.@Nullable Choice choice,
      @Nullable Type receiver,
      @Nullable Type modelled) {
    if (choice == null) {
      body.calls().target(call, CallTarget.Dynamic.INSTANCE);
      return modelled == null ? Basic.DYNAMIC : modelled;
    }
    Overload overload = choice.overload();
    boolean onReceiver =
        overload.receiver() == Overload.Receiver.INSTANCE
            || overload.receiver() == Overload.Receiver.SELF_ARGUMENT;
    body.calls().target(call, new CallTarget.Library(overload, onReceiver, choice.arguments()));
    Type plain = ReturnTypes.ofJava(overload.returnType());
    if (plain != null && plain != Basic.STR) {
      return plain;
    }
    Type declared =
        modelled != null
            ? modelled
            : ReturnTypes.of(body, call, overload, receiver, name -> argument(choice, name));
    return fitted(declared, overload);
  }

  /** A promise that Java's type of the result can keep. */
  private static Type fitted(Type type, Overload overload) {
    if (type instanceof Type.IteratorOf iterator) {
      return new Type.IteratorOf(iterator.item(), overload.returnType());
    }
    return type;
  }

  private @Nullable Type argument(Overloads.Choice choice, String name) {
    List<dev.portalis.processor.library.Parameter> parameters = choice.overload().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(name)) {
        Expr given = choice.arguments().get(i);
        return given == null
            ? ofDefault(parameters.get(i).defaultValue())
            : body.calls().typeOf(given);
      }
    }
    return null;
  }

  private static @Nullable Type ofDefault(@Nullable String value) {
    return "null".equals(value) ? Basic.NONE : null;
  }

  // ---- classes

  /** A call of a library class. */
  Type construct(Expr.Call call, Type.LibraryClassObject callee) {
    LibraryClass type = callee.of();
    Type modelled = type.module().equals("builtins") ? builtins.call(call, type.name()) : null;
    if (modelled != null) {
      return result(call, choice(call, type), null, modelled);
    }
    if (!callbacks.thread(call, type)) {
      body.calls().escapeArguments(call);
    }
    return result(call, choice(call, type), null, instanceOf(type));
  }

  /** The Java method that makes an instance, where it alone does. */
  private Overloads.@Nullable Choice choice(Expr.Call call, LibraryClass type) {
    Optional<LibraryFunction> made = type.function(LibraryFunction.Kind.NEW, "__new__");
    boolean initialised = type.function(LibraryFunction.Kind.INIT, "__init__").isPresent();
    return made.isEmpty() || initialised
        ? null
        : Overloads.choose(made.get().overloads(), call, body.calls()::typeOf);
  }

  private static Type instanceOf(LibraryClass type) {
    boolean own = type.javaClass() != null && !type.module().equals("builtins");
    return own && Objects.equals(type.javaClass(), type.values())
        ? new Type.LibraryInstance(type)
        : Basic.DYNAMIC;
  }

  // ---- methods

  /** A method of a builtin or library object; null where nothing is known of it. */
  @Nullable Type method(Expr.Call call, Expr.Attribute attribute, Type receiver) {
    Type stripped = Lattice.stripped(receiver);
    String name = attribute.attribute();
    LibraryClass type = classOf(stripped);
    boolean replaced =
        stripped instanceof Type.LibraryInstance && body.state().reflection().isStored(name);
    LibraryFunction method = type == null || replaced ? null : methodOf(type, name);
    Type modelled = containerMethods.call(call, name, stripped);
    if (modelled == null && (method == null || holdsItems(stripped))) {
      return null;
    }
    body.instance().types().put(attribute, Basic.DYNAMIC);
    // The methods of strings and numbers only look at their arguments.
    boolean looks = modelled != null || stripped instanceof Basic;
    if (!looks && !callbacks.task(call, name, stripped)) {
      body.calls().escapeArguments(call);
    }
    Overloads.Choice choice =
        method == null ? null : Overloads.choose(method.overloads(), call, body.calls()::typeOf);
    return result(call, choice, stripped, modelled);
  }

  private @Nullable LibraryFunction methodOf(LibraryClass type, String name) {
    return body.state()
        .library()
        .method(body.state().moduleOf(type), type, name)
        .filter(each -> each.kind() == LibraryFunction.Kind.METHOD)
        .orElse(null);
  }

  private static boolean holdsItems(Type type) {
    return type instanceof Type.ListOf
        || type instanceof Type.SetOf
        || type instanceof Type.DictOf
        || Lattice.isTuple(type)
        || type instanceof Type.IteratorOf;
  }

  /** The library class of values of a type. */
  private @Nullable LibraryClass classOf(Type type) {
    if (type instanceof Type.LibraryInstance instance) {
      return instance.of();
    }
    String name = className(type);
    LibraryModule module = body.state().builtins();
    return name == null || module == null ? null : module.type(name).orElse(null);
  }

  private static @Nullable String className(Type type) {
    if (type instanceof Type.ListOf) {
      return "list";
    }
    if (type instanceof Type.SetOf) {
      return "set";
    }
    if (type instanceof Type.DictOf) {
      return "dict";
    }
    if (Lattice.isTuple(type)) {
      return "tuple";
    }
    return type == Basic.STR
        ? "str"
        : type == Basic.FLOAT ? "float" : type == Basic.INT ? "int" : null;
  }

  /** What {@code with object as target} binds: what {@code __enter__} gives. */
  Type entered(Type manager) {
    if (manager instanceof Type.LibraryInstance instance) {
      LibraryFunction enter = methodOf(instance.of(), "__enter__");
      if (enter != null && enter.overloads().size() == 1) {
        Overload overload = enter.overloads().get(0);
        if (givesSelf(overload, instance.of())) {
          return manager;
        }
      }
    }
    body.lattice().escape(manager);
    body.state().readDynamically("__enter__");
    body.state().readDynamically("__exit__");
    return manager == Basic.NEVER ? Basic.NEVER : Basic.DYNAMIC;
  }

  private boolean givesSelf(Overload overload, LibraryClass type) {
    return "Self".equals(overload.returns())
        || body.state().library().order(body.state().moduleOf(type), type).stream()
            .anyMatch(each -> overload.returnType().equals(each.javaClass()));
  }
}
