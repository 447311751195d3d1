package dev.portalis.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.portalis.annotations.Platform;
import javax.lang.model.element.Modifier;

/**
 * Writes the entry classes of a whole program, one for each platform: {@code AppJvm}, {@code
 * AppBrowser}, {@code AppWasi}, each with a {@code main}.
 */
public final class ProgramWriter {
  private static final ClassName PROGRAM =
      ClassName.get("dev.portalis.runtime.program", "PyProgram");

  private static final ClassName BROWSER = ClassName.get("dev.portalis.browser", "BrowserProgram");
  private static final ClassName WASI = ClassName.get("dev.portalis.wasi", "WasiProgram");

  private ProgramWriter() {}

  /** The end of the name of a platform's entry classes. */
  public static String suffix(Platform platform) {
    switch (platform) {
      case BROWSER:
        return "Browser";
      case WASI:
        return "Wasi";
      default:
        return "Jvm";
    }
  }

  /**
   * The Java file.
   *
   * @param platform where the program is to run
   * @param entry the class
   * @param module the class of the main module
   * @param script the Python file's name, which becomes {@code sys.argv[0]}
   * @param deep whether the program recurses deeply
   */
  public static GeneratedFile write(
      Platform platform,
      ClassName entry,
      ClassName module,
      String script,
      boolean isPublic,
      boolean deep) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(entry)
            .addAnnotations(ModuleWriter.annotations())
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Runs $L $L.\n", CommentText.safe(script), place(platform))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(main(platform, module, script, deep));
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

  private static String place(Platform platform) {
    switch (platform) {
      case BROWSER:
        return "in a browser";
      case WASI:
        return "in a host of WASI";
      default:
        return "on the JVM";
    }
  }

  private static MethodSpec main(Platform platform, ClassName module, String script, boolean deep) {
    return MethodSpec.methodBuilder("main")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(String[].class, "arguments")
        .addJavadoc(
            "Runs the program to its end and leaves the $L with its exit status.\n\n"
                + "@param arguments what follows the script in {@code sys.argv}\n",
            platform == Platform.JVM ? "JVM" : "module")
        .addStatement(run(platform, module, script, deep))
        .build();
  }

  private static CodeBlock run(Platform platform, ClassName module, String script, boolean deep) {
    switch (platform) {
      case BROWSER:
        return CodeBlock.of("$T.run($T.MODULE, $S, arguments)", BROWSER, module, script);
      case WASI:
        return CodeBlock.of("$T.run($T.MODULE, $S, arguments)", WASI, module, script);
      default:
        return CodeBlock.of(
            "System.exit($T.$L($T.MODULE, $S, arguments))",
            PROGRAM,
            deep ? "runDeeply" : "run",
            module,
            script);
    }
  }
}
