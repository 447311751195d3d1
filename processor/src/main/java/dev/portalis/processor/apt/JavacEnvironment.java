package dev.portalis.processor.apt;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/** Gets javac's own environment out of the wrappers of build tools. */
final class JavacEnvironment {
  private static final int MAX_DEPTH = 5;

  private JavacEnvironment() {}

  /** The environment below the wrappers of Gradle and IntelliJ; the same where there is none. */
  static ProcessingEnvironment unwrap(ProcessingEnvironment environment) {
    ProcessingEnvironment at = environment;
    for (int i = 0; i < MAX_DEPTH; i++) {
      ProcessingEnvironment inner = delegate(at);
      if (inner == null) {
        inner = ofIntelliJ(at);
      }
      if (inner == null || inner == at) {
        return at;
      }
      at = inner;
    }
    return at;
  }

  /** Gradle's wrapper keeps the environment in a field, as others do. */
  private static @Nullable ProcessingEnvironment delegate(Object wrapper) {
    Object holder = Proxy.isProxyClass(wrapper.getClass()) ? handler(wrapper) : wrapper;
    for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getName().startsWith("com.sun.tools.")) {
        return null;
      }
      for (Field field : type.getDeclaredFields()) {
        ProcessingEnvironment inner = environment(holder, field);
        if (inner != null) {
          return inner;
        }
      }
    }
    return null;
  }

  private static InvocationHandler handler(Object proxy) {
    return Proxy.getInvocationHandler(proxy);
  }

  private static @Nullable ProcessingEnvironment environment(Object holder, Field field) {
    String name = field.getName();
    if (!name.equals("delegate") && !name.equals("val$delegate") && !name.equals("processingEnv")) {
      return null;
    }
    try {
      field.setAccessible(true);
      return field.get(holder) instanceof ProcessingEnvironment inner ? inner : null;
    } catch (IllegalAccessException | RuntimeException e) {
      return null;
    }
  }

  /** IntelliJ's build process has a method for this. */
  private static @Nullable ProcessingEnvironment ofIntelliJ(ProcessingEnvironment wrapper) {
    try {
      Class<?> wrappers =
          wrapper.getClass().getClassLoader() == null
              ? Class.forName("org.jetbrains.jps.javac.APIWrappers")
              : wrapper
                  .getClass()
                  .getClassLoader()
                  .loadClass("org.jetbrains.jps.javac.APIWrappers");
      Object inner =
          wrappers
              .getDeclaredMethod("unwrap", Class.class, Object.class)
              .invoke(null, ProcessingEnvironment.class, wrapper);
      return inner instanceof ProcessingEnvironment environment ? environment : null;
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      return null;
    }
  }
}
