package dev.portalis.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Translates a Python file while the annotated type is compiled.
 *
 * <p>On an interface or abstract class, its abstract methods are functions of the Python module:
 * {@code Worker} gives {@code WorkerPython} with {@code static Worker load()}. On a class that can
 * be instantiated, or a final class, the Python file is a whole program: {@code App} gives {@code
 * AppJvm} with {@code main}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FromPython {
  /** The path of the Python file, relative to the directory of the annotated type's source file. */
  String value();

  /** Whether to write a page that shows the inferred types and what each thread becomes. */
  boolean report() default false;

  /** The platforms to write entry classes for. */
  Platform[] platforms() default {Platform.JVM};
}
