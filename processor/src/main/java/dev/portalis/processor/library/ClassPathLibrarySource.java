package dev.portalis.processor.library;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;

/** Indexes on the class path of the compiler itself, as in tests. */
public final class ClassPathLibrarySource implements LibrarySource {
  @Override
  public Optional<List<String>> index(String pythonModule) {
    try {
      Class<?> index =
          Class.forName(IndexNames.classOf(pythonModule), false, getClass().getClassLoader());
      for (Annotation annotation : index.getAnnotations()) {
        if (annotation.annotationType().getName().equals(IndexNames.ANNOTATION)) {
          Object lines = annotation.annotationType().getMethod("value").invoke(annotation);
          return Optional.of(List.of((String[]) lines));
        }
      }
      return Optional.empty();
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
