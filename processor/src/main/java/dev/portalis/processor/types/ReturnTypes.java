package dev.portalis.processor.types;

import dev.portalis.processor.library.Overload;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the result of a library function is, by its Java type and its {@code @Returns}. */
final class ReturnTypes {
  private static final String ITERATOR = Type.OBJECTS + "PyIterator";

  private final Body body;
  private final Node node;
  private final String javaType;
  private final @Nullable Type receiver;
  private final Function<String, @Nullable Type> arguments;
  private final String text;
  private int at;
  private int made;

  private ReturnTypes(
      Body body,
      Node node,
      String javaType,
      String text,
      @Nullable Type receiver,
      Function<String, @Nullable Type> arguments) {
    this.body = body;
    this.node = node;
    this.javaType = javaType;
    this.text = text;
    this.receiver = receiver;
    this.arguments = arguments;
  }

  /**
   * The result of a call.
   *
   * @param node where containers that the call makes are allocated
   * @param arguments the types of arguments by the names of the parameters in Python
   */
  static Type of(
      Body body,
      Node node,
      Overload overload,
      @Nullable Type receiver,
      Function<String, @Nullable Type> arguments) {
    return of(body, node, overload.returnType(), overload.returns(), receiver, arguments);
  }

  /** The same for a constant. */
  static Type of(
      Body body,
      Node node,
      String javaType,
      @Nullable String returns,
      @Nullable Type receiver,
      Function<String, @Nullable Type> arguments) {
    Type plain = ofJava(javaType);
    if (plain != null && (plain != Basic.STR || returns == null)) {
      return plain;
    }
    return returns == null
        ? Basic.DYNAMIC
        : new ReturnTypes(body, node, javaType, returns, receiver, arguments).whole();
  }

  /** The type of a Java type that says it all. */
  static @Nullable Type ofJava(String javaType) {
    return switch (javaType) {
      case "void" -> Basic.NONE;
      case "long", "int" -> Basic.INT;
      case "double" -> Basic.FLOAT;
      case "boolean" -> Basic.BOOL;
      case "java.lang.String" -> Basic.STR;
      default -> null;
    };
  }

  private Type whole() {
    Type type = union(true);
    return at < text.length() ? escaped(type) : type;
  }

  private Type union(boolean outermost) {
    Type type = item(outermost);
    while (skip('|')) {
      type = body.lattice().join(type, item(outermost));
    }
    return type;
  }

  private Type item(boolean outermost) {
    String name = word();
    List<Type> parts = new ArrayList<>();
    boolean endless = false;
    if (skip('[')) {
      do {
        if (text.startsWith("...", blank())) {
          at += 3;
          endless = true;
        } else {
          parts.add(union(false));
        }
      } while (skip(','));
      if (!skip(']')) {
        return Basic.DYNAMIC;
      }
    }
    return parts.isEmpty() ? simple(name, outermost) : generic(name, parts, endless, outermost);
  }

  private int blank() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private boolean skip(char wanted) {
    boolean found = blank() < text.length() && text.charAt(at) == wanted;
    at += found ? 1 : 0;
    return found;
  }

  private String word() {
    int start = blank();
    while (at < text.length()
        && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    return text.substring(start, at);
  }

  private Type simple(String name, boolean outermost) {
    switch (name) {
      case "int":
        return outermost ? Basic.WIDE_INT : Basic.INT;
      case "float":
        return Basic.FLOAT;
      case "bool":
        return Basic.BOOL;
      case "str":
        return Basic.STR;
      case "None":
        return Basic.NONE;
      case "Self":
        return receiver == null ? Basic.DYNAMIC : receiver;
      case "T":
        return receiver == null ? Basic.DYNAMIC : body.containers().item(receiver);
      case "K":
        return receiver instanceof Type.DictOf dict ? dict.key().type() : Basic.DYNAMIC;
      case "V":
        return receiver instanceof Type.DictOf dict ? dict.value().type() : Basic.DYNAMIC;
      default:
        return ofArgument(name);
    }
  }

  private Type ofArgument(String name) {
    int dot = name.indexOf('.');
    Type argument = arguments.apply(snakeCase(dot < 0 ? name : name.substring(0, dot)));
    if (argument == null) {
      return Basic.DYNAMIC;
    }
    if (dot < 0) {
      return argument;
    }
    Type container = Lattice.stripped(argument);
    switch (name.substring(dot + 1)) {
      case "T":
        return Containers.isIterable(container)
            ? body.containers().item(container)
            : escaped(container);
      case "K":
        return container instanceof Type.DictOf dict ? dict.key().type() : escaped(container);
      case "V":
        return container instanceof Type.DictOf dict ? dict.value().type() : escaped(container);
      default:
        return escaped(container);
    }
  }

  private Type escaped(Type type) {
    body.lattice().escape(type);
    return Basic.DYNAMIC;
  }

  private static String snakeCase(String name) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        snake.append('_').append(Character.toLowerCase(c));
      } else {
        snake.append(c);
      }
    }
    int end = snake.length();
    while (end > 1 && snake.charAt(end - 1) == '_') {
      end--;
    }
    return snake.substring(0, end);
  }

  private Type generic(String name, List<Type> parts, boolean endless, boolean outermost) {
    Type first = parts.get(0);
    String javaClass = outermost ? javaType : "java.lang.Object";
    switch (name) {
      case "list":
        return new Type.ListOf(cell(first));
      case "set":
        return new Type.SetOf(cell(first));
      case "dict":
        return parts.size() == 2 ? new Type.DictOf(cell(first), cell(parts.get(1))) : Basic.DYNAMIC;
      case "tuple":
        return endless ? new Type.TupleOfAny(first) : new Type.TupleOf(parts);
      case "Iterator":
        return new Type.IteratorOf(first, outermost ? javaType : ITERATOR);
      case "dict_keys":
        return new Type.IteratorOf(first, javaClass);
      case "dict_values":
        return new Type.IteratorOf(parts.get(parts.size() - 1), javaClass);
      case "dict_items":
        return new Type.IteratorOf(new Type.TupleOf(parts), javaClass);
      default:
        parts.forEach(body.lattice()::escape);
        return Basic.DYNAMIC;
    }
  }

  private Cell cell(Type holds) {
    return body.allocation(node, "returned" + made++, holds);
  }
}
