package dev.portalis.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes the entry class of a whole program on the JVM: {@code AppJvm} with {@code main}. */
public final class ProgramWriter {
  private static final ClassName PROGRAM =
      ClassName.get("dev.portalis.runtime.program", "PyProgram");

  private ProgramWriter() {}

  /**
   * The Java file.
   *
   * @param entry its class
   * @param module the class of the main module
   * @param script the Python file's name, which becomes {@code sys.argv[0]}
   * @param deep whether the program recurses deeply
   */
  public static GeneratedFile write(
      ClassName entry, ClassName module, String script, boolean isPublic, boolean deep) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(entry)
            .addAnnotations(ModuleWriter.annotations())
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Runs $L on the JVM.\n", CommentText.safe(script))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(main(module, script, deep));
    if (isPublic) {
      type.addModifiers(Modifier.PUBLIC);
    }
    JavaFile file =
        JavaFile.builder(entry.packageName(), type.build())
            .skipJavaLangImports(true)
            .indent("  ")
            .build();
    return new GeneratedFile(entry.canonicalName(), file.toString());
  }

  private static MethodSpec main(ClassName module, String script, boolean deep) {
    return MethodSpec.methodBuilder("main")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(String[].class, "arguments")
        .addJavadoc(
            "Runs the program to its end and leaves the JVM with its exit status.\n\n"
                + "@param arguments what follows the script in {@code sys.argv}\n")
        .addStatement(
            "System.exit($T.$L($T.MODULE, $S, arguments))",
            PROGRAM,
            deep ? "runDeeply" : "run",
            module,
            script)
        .build();
  }
}
