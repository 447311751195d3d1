package dev.portalis.processor.types;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.library.LibraryConstant;
import dev.portalis.processor.library.LibraryModule;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.Type.Basic;
import org.jspecify.annotations.Nullable;

/** Attributes: fields of static classes, globals of modules, members of the library. */
final class Attributes {
  private final Body body;

  Attributes(Body body) {
    this.body = body;
  }

  /** {@code value.attribute}, read. */
  Type read(Expr.Attribute attribute) {
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
      return submodule != null && symbol == null
          ? new Type.ModuleObject(submodule)
          : Basic.DYNAMIC;
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
    body.lattice().escape(receiver);
    body.state().readDynamically(name(attribute));
    return Basic.DYNAMIC;
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
