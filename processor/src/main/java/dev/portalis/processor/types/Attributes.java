package dev.portalis.processor.types;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.library.LibraryConstant;
import dev.portalis.processor.library.LibraryModule;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.Type.Basic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Attributes: fields of static classes, globals of modules, members of the library. */
final class Attributes {
  /** Methods of containers that change nothing. */
  private static final Set<String> READING =
      Set.of("get", "keys", "values", "items", "index", "count", "copy", "__getitem__");

  /** Attributes of classes that are no more than text. */
  private static final Set<String> NAMES =
      Set.of("__name__", "__qualname__", "__module__", "__doc__");

  private final Body body;

  Attributes(Body body) {
    this.body = body;
  }

  /** {@code value.attribute}, read. */
  Type read(Expr.Attribute attribute) {
    if (NAMES.contains(attribute.attribute())) {
      body.markQuiet(attribute.value());
    }
    Type receiver = body.expressions().eval(attribute.value());
    return read(attribute, receiver);
  }

  /** The same for a receiver that has been evaluated. */
  Type read(Expr.Attribute attribute, Type receiver) {
    Type stripped = Lattice.stripped(receiver);
    if (stripped == Basic.NEVER) {
      return Basic.NEVER;
    }
    if (stripped instanceof Type.Instance instance) {
      ClassInfo.Field field = instance.of().field(name(attribute));
      if (field != null) {
        record(attribute, new AttributeTarget.OfField(instance.of(), field));
        return field.type();
      }
      Map<ClassInfo, FunctionInfo> getters =
          body.families().getters(instance.of(), name(attribute));
      if (getters != null) {
        MethodFamily family =
            body.families().select(instance.of(), name(attribute), getters, List.of());
        record(attribute, new AttributeTarget.OfProperty(family));
        return family.resultCell().type();
      }
    }
    if (receiver instanceof Type.ModuleObject module) {
      return global(attribute, module);
    }
    if (receiver instanceof Type.LibraryModuleObject module) {
      return libraryMember(attribute, module.name());
    }
    return dynamic(attribute, stripped);
  }

  /** The attribute's name as this code means it. */
  String name(Expr.Attribute attribute) {
    return body.scope().mangled(attribute.attribute());
  }

  private void record(Expr.Attribute attribute, AttributeTarget target) {
    body.instance().attributes().put(attribute, target);
  }

  private Type global(Expr.Attribute attribute, Type.ModuleObject module) {
    Symbol symbol = module.of().scope().symbols().get(name(attribute));
    if (symbol == null || symbol.isImplicit()) {
      var submodule = module.of().submodules().get(attribute.attribute());
      return submodule != null && symbol == null ? new Type.ModuleObject(submodule) : Basic.DYNAMIC;
    }
    record(attribute, new AttributeTarget.OfGlobal(symbol));
    return body.state().global(symbol).type();
  }

  private Type libraryMember(Expr.Attribute attribute, String moduleName) {
    String name = attribute.attribute();
    LibraryModule module = body.state().library().module(moduleName).orElse(null);
    if (module == null || body.state().isOverridden(name)) {
      record(attribute, AttributeTarget.Dynamic.INSTANCE);
      return Basic.DYNAMIC;
    }
    LibraryConstant constant = module.constant(name).orElse(null);
    AttributeTarget target = constant == null ? null : constantTarget(constant);
    record(attribute, target == null ? AttributeTarget.Dynamic.INSTANCE : target);
    return body.libraryCalls().member(module, name);
  }

  private static @Nullable AttributeTarget constantTarget(LibraryConstant constant) {
    String expression = constant.expression();
    int dot = expression.lastIndexOf('.');
    return constant.isPublic() && dot > 0 && expression.matches("[A-Za-z_$][\\w$.]*")
        ? new AttributeTarget.OfLibraryConstant(
            expression.substring(0, dot), expression.substring(dot + 1))
        : null;
  }

  private Type dynamic(Expr.Attribute attribute, Type receiver) {
    record(attribute, AttributeTarget.Dynamic.INSTANCE);
    String name = name(attribute);
    if (receiver instanceof Type.ClassObject object && isPlainClassAttribute(object.of(), name)) {
      body.state().readDynamically(name);
    } else if (READING.contains(name) && Containers.isIterable(receiver)) {
      // The method, kept as a value, gives the items away, but it stores nothing.
      body.lattice().escape(body.containers().item(receiver));
      if (receiver instanceof Type.DictOf dict) {
        body.lattice().escape(dict.value().type());
      }
    } else if (name.equals("__class__")) {
      if (!body.isQuiet(attribute)) {
        classOf(receiver);
      }
    } else {
      body.lattice().escape(receiver);
      body.state().readDynamically(name);
    }
    return Basic.DYNAMIC;
  }

  /** The class of a value is used as a value: instances may be made of it. */
  void classOf(Type value) {
    if (value instanceof Type.Instance instance) {
      classesBelow(instance.of());
    } else {
      body.lattice().escape(value);
      if (!(value instanceof Basic) || value == Basic.DYNAMIC) {
        body.state().openClasses();
      }
    }
  }

  private void classesBelow(ClassInfo info) {
    body.lattice().escape(new Type.ClassObject(info));
    info.subclasses().forEach(this::classesBelow);
  }

  /** Whether reading an attribute of a class gives nobody hold of the class itself. */
  private static boolean isPlainClassAttribute(ClassInfo of, String name) {
    for (ClassInfo each = of; each != null; each = each.base()) {
      Symbol symbol = each.scope().symbols().get(name);
      if (symbol != null) {
        return each.methods().containsKey(name)
            || each.staticMethods().containsKey(name)
            || each.node().body().stream()
                .anyMatch(
                    statement ->
                        statement instanceof Stmt.Assign assign
                            && isPlainValue(assign.value())
                            && assign.targets().contains(symbol.bindings().get(0)));
      }
    }
    return false;
  }

  /** Whether a value is no descriptor for sure. */
  private static boolean isPlainValue(Expr value) {
    return value instanceof Expr.Constant
        || value instanceof Expr.ListDisplay
        || value instanceof Expr.Dict
        || value instanceof Expr.Tuple
        || value instanceof Expr.SetDisplay
        || value instanceof Expr.UnaryOp
        || value instanceof Expr.BinOp;
  }

  /** {@code value.attribute = stored}. */
  void store(Expr.Attribute attribute, Type value) {
    Type receiver = body.expressions().eval(attribute.value());
    Type stripped = Lattice.stripped(receiver);
    String name = name(attribute);
    body.instance().types().put(attribute, value);
    if (stripped == Basic.NEVER) {
      return;
    }
    if (stripped instanceof Type.Instance instance) {
      ClassInfo.Field field = instance.of().field(name);
      if (field != null) {
        body.lattice().flow(body.growth().field(name, value, body.lattice()), field.cell());
        if (!isInInit(attribute, instance.of(), field)) {
          field.setChanged();
        }
        record(attribute, new AttributeTarget.OfField(instance.of(), field));
        body.instance().types().put(attribute, field.type());
        return;
      }
    }
    if (receiver instanceof Type.ModuleObject module) {
      Symbol symbol = module.of().scope().symbols().get(name);
      if (symbol != null) {
        body.targeting().bind(symbol, value);
        record(attribute, new AttributeTarget.OfGlobal(symbol));
        body.instance().types().put(attribute, body.state().global(symbol).type());
        return;
      }
    }
    if (receiver instanceof Type.LibraryModuleObject) {
      body.state().override(name);
    }
    record(attribute, AttributeTarget.Dynamic.INSTANCE);
    body.instance().types().put(attribute, Basic.DYNAMIC);
    if (!(stripped instanceof Type.Instance)) {
      body.lattice().escape(stripped);
    }
    body.state().storeDynamically(name, value);
  }

  /** Whether {@code __init__} of the class that declares a field stores it in its own object. */
  private boolean isInInit(Expr.Attribute attribute, ClassInfo of, ClassInfo.Field field) {
    ClassInfo owner = body.instance().function().owner();
    return owner == of
        && attribute.value() instanceof Expr.Name name
        && body.program().symbolOf(name)
            == Fields.selfOf(body.program(), body.instance().function())
        && owner.fields().get(field.name()) == field
        && body.scope().node() instanceof Stmt.FunctionDef definition
        && definition.name().equals("__init__");
  }
}
