package dev.portalis.processor.lower;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.code.JavaParameter;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.code.ModuleCode;
import dev.portalis.processor.code.StubCode;
import dev.portalis.processor.stub.JavaType;
import dev.portalis.processor.stub.StubMethod;
import dev.portalis.processor.stub.StubParameter;
import dev.portalis.processor.stub.StubRecord;
import dev.portalis.processor.stub.StubSignature;
import dev.portalis.processor.stub.StubType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The converters that a stub needs: static fields, and classes for records and callbacks. */
final class StubConverters {
  private static final String INTEROP = "dev.portalis.runtime.interop";
  private static final ClassName CONVERTER = ClassName.get(INTEROP, "Converter");
  private static final ClassName CONVERTERS = ClassName.get(INTEROP, "Converters");
  private static final ClassName CONTAINERS = ClassName.get(INTEROP, "Containers");
  private static final ClassName OPTIONALS = ClassName.get(INTEROP, "Optionals");
  private static final ClassName ARRAYS = ClassName.get(INTEROP, "Arrays");
  private static final ClassName BIG_DECIMALS =
      ClassName.get("dev.portalis.runtime.modules.decimal", "BigDecimals");
  private static final ClassName PY_RECORD = ClassName.get(INTEROP, "PyRecord");
  private static final ClassName PYTHON_OBJECT = ClassName.get(INTEROP, "PythonObject");

  private final StubSignature stub;
  private final JavaIdentifiers names;
  private final Map<String, CodeBlock> known = new HashMap<>();
  private final List<ModuleCode.Field> fields = new ArrayList<>();
  private final List<StubCode.ConverterClass> classes = new ArrayList<>();
  private final Map<String, String> wrappers = new HashMap<>();

  StubConverters(StubSignature stub, JavaIdentifiers names) {
    this.stub = stub;
    this.names = names;
    stub.classes()
        .forEach(
            (qualified, each) ->
                wrappers.put(
                    qualified,
                    names.allocate(StubTypes.className(each.type()).simpleName() + "Wrapper")));
  }

  List<ModuleCode.Field> fields() {
    return fields;
  }

  List<StubCode.ConverterClass> classes() {
    return classes;
  }

  String wrapper(String qualifiedName) {
    return Objects.requireNonNull(wrappers.get(qualifiedName));
  }

  /** The expression for the converter of a type. */
  CodeBlock of(StubType type) {
    if (type instanceof StubType.Primitive primitive) {
      return CodeBlock.of("$T.$L", CONVERTERS, primitive.name());
    }
    if (type instanceof StubType.Boxed boxed) {
      return field(type, CodeBlock.of("$T.nullable($L)", CONVERTERS, of(boxed.primitive())));
    }
    if (type instanceof StubType.Simple simple) {
      return simple(simple);
    }
    if (type instanceof StubType.Container container) {
      return container(container);
    }
    if (type instanceof StubType.OptionalNumber optional) {
      return CodeBlock.of("$T.$L", OPTIONALS, optional.primitive().name());
    }
    if (type instanceof StubType.ArrayOf array) {
      return array(array);
    }
    if (type instanceof StubType.RecordRef reference) {
      return known(type, () -> record(reference));
    }
    if (type instanceof StubType.ClassRef reference) {
      return known(type, () -> pythonClass(reference));
    }
    return known(type, () -> callback((StubType.Callback) type));
  }

  private static CodeBlock simple(StubType.Simple simple) {
    return switch (simple) {
      case VOID -> CodeBlock.of("$T.OBJECT", CONVERTERS);
      case BIG_DECIMAL -> CodeBlock.of("$T.CONVERTER", BIG_DECIMALS);
      default -> CodeBlock.of("$T.$L", CONVERTERS, simple.name());
    };
  }

  private CodeBlock array(StubType.ArrayOf array) {
    if (array.element() instanceof StubType.Primitive primitive) {
      return CodeBlock.of("$T.$L", ARRAYS, primitive.name());
    }
    return field(
        array,
        CodeBlock.of(
            "$T.of($L, $T[]::new)", ARRAYS, element(array.element()), javaType(array.element())));
  }

  private CodeBlock container(StubType.Container container) {
    List<CodeBlock> elements = container.elements().stream().map(this::element).toList();
    return field(
        container,
        CodeBlock.of(
            "$T.$L($L)",
            CONTAINERS,
            container.kind().name().toLowerCase(Locale.ROOT),
            CodeBlock.join(elements, ", ")));
  }

  /** Elements are never null but where they are Optional or the program works on objects. */
  private CodeBlock element(StubType type) {
    return of(type instanceof StubType.Boxed boxed ? boxed.primitive() : type);
  }

  private CodeBlock field(StubType type, CodeBlock value) {
    return known(
        type,
        () -> {
          String name = names.allocate("CONVERTER_" + (fields.size() + 1));
          fields.add(
              new ModuleCode.Field(
                  ParameterizedTypeName.get(CONVERTER, javaType(type)), name, value));
          return CodeBlock.of("$N", name);
        });
  }

  private CodeBlock known(StubType type, Supplier<CodeBlock> make) {
    CodeBlock found = known.get(type.toString());
    if (found == null) {
      found = make.get();
      known.put(type.toString(), found);
    }
    return found;
  }

  /** The Java type that a converter is for. */
  TypeName javaType(StubType type) {
    if (type instanceof StubType.Primitive primitive) {
      return StubTypes.of(new JavaType.Primitive(primitive.name().toLowerCase(Locale.ROOT))).box();
    }
    if (type instanceof StubType.Boxed boxed) {
      return javaType(boxed.primitive());
    }
    if (type instanceof StubType.Simple simple) {
      return switch (simple) {
        case STRING -> RuntimeNames.STRING;
        case BYTES -> ArrayTypeName.of(TypeName.BYTE);
        case BIG_INTEGER -> ClassName.get(BigInteger.class);
        case BIG_DECIMAL -> ClassName.get(BigDecimal.class);
        default -> RuntimeNames.OBJECT;
      };
    }
    if (type instanceof StubType.Container container) {
      TypeName[] arguments =
          container.elements().stream().map(this::javaType).toArray(TypeName[]::new);
      return ParameterizedTypeName.get(containerClass(container.kind()), arguments);
    }
    if (type instanceof StubType.OptionalNumber optional) {
      String name = optional.primitive().name();
      return ClassName.get(
          "java.util", "Optional" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }
    if (type instanceof StubType.ArrayOf array) {
      TypeName element = javaType(array.element());
      return ArrayTypeName.of(
          array.element() instanceof StubType.Primitive ? element.unbox() : element);
    }
    if (type instanceof StubType.RecordRef reference) {
      return recordOf(reference).type().arguments().isEmpty()
          ? StubTypes.className(recordOf(reference).type())
          : StubTypes.of(recordOf(reference).type());
    }
    if (type instanceof StubType.ClassRef reference) {
      return StubTypes.className(
          Objects.requireNonNull(stub.classes().get(reference.qualifiedName())).type());
    }
    return StubTypes.of(((StubType.Callback) type).type());
  }

  private static ClassName containerClass(StubType.Container.Kind kind) {
    return switch (kind) {
      case ITERABLE -> ClassName.get(Iterable.class);
      case ITERATOR -> ClassName.get("java.util", "Iterator");
      case OPTIONAL -> ClassName.get("java.util", "Optional");
      case LIST -> ClassName.get("java.util", "List");
      case SET -> ClassName.get("java.util", "Set");
      case MAP -> ClassName.get("java.util", "Map");
      case COLLECTION -> ClassName.get("java.util", "Collection");
    };
  }

  private StubRecord recordOf(StubType.RecordRef reference) {
    return Objects.requireNonNull(stub.records().get(reference.qualifiedName()));
  }

  // ---- records

  private CodeBlock record(StubType.RecordRef reference) {
    StubRecord record = recordOf(reference);
    ClassName type = StubTypes.className(record.type());
    String name = names.allocate(type.simpleName() + "Converter");
    CodeBlock made = CodeBlock.of("new $N()", name);
    known.put(reference.toString(), made);
    List<CodeBlock> labels = new ArrayList<>();
    List<CodeBlock> values = new ArrayList<>();
    List<CodeBlock> arguments = new ArrayList<>();
    int count = record.components().size();
    for (int i = 0; i < count; i++) {
      StubParameter each = record.components().get(i);
      labels.add(CodeBlock.of("$S", each.pythonName()));
      values.add(CodeBlock.of("$L.toPython(value.$N())", of(each.type()), each.name()));
      arguments.add(
          CodeBlock.of(
              "$L.toJava($T.component(value, $S, $L, $L, $S))",
              of(each.type()),
              PY_RECORD,
              each.pythonName(),
              i,
              count,
              type.simpleName()));
    }
    CodeBlock toPython =
        CodeBlock.of(
            "new $T($S, new String[] {$L}, new Object[] {$L})",
            PY_RECORD,
            type.simpleName(),
            CodeBlock.join(labels, ", "),
            CodeBlock.join(values, ", "));
    CodeBlock toJava =
        CodeBlock.of("new $T($L)", javaType(reference), CodeBlock.join(arguments, ", "));
    classes.add(
        new StubCode.ConverterClass(
            name, javaType(reference), nullOr(toPython), nullOr(toJava), List.of()));
    return made;
  }

  private static List<JavaStmt> nullOr(CodeBlock value) {
    return List.of(new JavaStmt.Return(CodeBlock.of("value == null ? null : $L", value)));
  }

  // ---- classes and callbacks

  private CodeBlock pythonClass(StubType.ClassRef reference) {
    TypeName type = javaType(reference);
    String wrapper = wrappers.get(reference.qualifiedName());
    String name = names.allocate(wrapper + "Converter");
    CodeBlock toPython = CodeBlock.of("$T.OBJECT.toPython(value)", CONVERTERS);
    CodeBlock toJava = CodeBlock.of("new $N(value)", wrapper);
    classes.add(
        new StubCode.ConverterClass(name, type, nullOr(toPython), nullOr(toJava), List.of()));
    return CodeBlock.of("new $N()", name);
  }

  private CodeBlock callback(StubType.Callback callback) {
    TypeName type = StubTypes.of(callback.type());
    String simple = StubTypes.className(callback.type()).simpleName();
    String name = names.allocate(simple + "Converter");
    CodeBlock made = CodeBlock.of("new $N()", name);
    known.put(callback.toString(), made);
    StubMethod method = callback.method();
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      arguments.add(
          CodeBlock.of("$L.toJava(arguments[$L])", of(method.parameters().get(i).type()), i));
    }
    CodeBlock call = CodeBlock.of("target.$N($L)", method.name(), CodeBlock.join(arguments, ", "));
    List<JavaStmt> invoke = new ArrayList<>();
    if (method.returns() == StubType.Simple.VOID) {
      invoke.add(new JavaStmt.Line(call));
      invoke.add(new JavaStmt.Return(CodeBlock.of("null")));
    } else {
      invoke.add(new JavaStmt.Return(CodeBlock.of("$L.toPython($L)", of(method.returns()), call)));
    }
    StubCode.CallbackClass faces =
        new StubCode.CallbackClass(
            type,
            simple + "." + method.name(),
            method.parameters().size(),
            invoke,
            pythonCall(method, CodeBlock.of("pythonObject()"), ""));
    CodeBlock toPython =
        CodeBlock.of(
            "value instanceof $T ? (($T) value).pythonObject() : new FromJava(value)",
            PYTHON_OBJECT,
            PYTHON_OBJECT);
    classes.add(
        new StubCode.ConverterClass(
            name,
            type,
            List.of(
                new JavaStmt.If(
                    CodeBlock.of("value == null"),
                    List.of(new JavaStmt.Return(CodeBlock.of("null"))),
                    List.of()),
                new JavaStmt.Return(toPython)),
            nullOr(CodeBlock.of("new FromPython(value)")),
            List.of(faces)));
    return made;
  }

  /**
   * A Java method that calls a Python object, or a method of it.
   *
   * @param attribute the name of the method; empty to call the object itself
   */
  StubCode.Method pythonCall(StubMethod method, CodeBlock object, String attribute) {
    List<JavaParameter> parameters = new ArrayList<>();
    List<CodeBlock> values = new ArrayList<>();
    for (StubParameter each : method.parameters()) {
      parameters.add(new JavaParameter(StubTypes.of(each.javaType()), each.name()));
      values.add(toPython(each.type(), CodeBlock.of("$N", each.name())));
    }
    CodeBlock all =
        CodeBlock.of(
            "new Object[] {$L}, $T.NO_KEYWORDS",
            CodeBlock.join(values, ", "),
            RuntimeNames.SIGNATURE);
    CodeBlock call =
        attribute.isEmpty()
            ? CodeBlock.of("$T.call($L, $L)", RuntimeNames.CALLS, object, all)
            : CodeBlock.of("$T.method($L, $S, $L)", RuntimeNames.CALLS, object, attribute, all);
    return method(method, parameters, call);
  }

  /** A Java method that reads an attribute of a Python object. */
  StubCode.Method pythonAttribute(StubMethod method, CodeBlock object) {
    return method(
        method,
        List.of(),
        CodeBlock.of("$T.get($L, $S)", RuntimeNames.ATTRIBUTES, object, method.pythonName()));
  }

  StubCode.Method method(StubMethod method, List<JavaParameter> parameters, CodeBlock pythonValue) {
    List<JavaStmt> body =
        method.returns() == StubType.Simple.VOID
            ? List.of(new JavaStmt.Line(pythonValue))
            : List.of(new JavaStmt.Return(toJava(method.returns(), pythonValue)));
    List<TypeName> exceptions = new ArrayList<>();
    method.exceptions().forEach(each -> exceptions.add(ClassName.bestGuess(each)));
    return new StubCode.Method(
        method.name(), parameters, StubTypes.of(method.javaReturns()), exceptions, body);
  }

  /** A Java value as a Python value. */
  CodeBlock toPython(StubType type, CodeBlock value) {
    return CodeBlock.of("$L.toPython($L)", of(type), value);
  }

  /** A Python value as a Java value. */
  CodeBlock toJava(StubType type, CodeBlock value) {
    return CodeBlock.of("$L.toJava($L)", of(type), value);
  }
}
