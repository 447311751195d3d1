package dev.portalis.processor.apt;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import org.jspecify.annotations.Nullable;

/** Finds the Java source file of a type, in each way that some compiler knows. */
final class SourceFiles {
  private SourceFiles() {}

  /** By {@code Elements.getFileObjectOf}, which exists since Java 18. */
  static @Nullable Path byElements(ProcessingEnvironment environment, TypeElement type) {
    try {
      Object file =
          Elements.class
              .getMethod("getFileObjectOf", Element.class)
              .invoke(environment.getElementUtils(), type);
      return file instanceof FileObject found ? path(found.toUri()) : null;
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      return null;
    }
  }

  /** By javac's trees. */
  static @Nullable Path byTrees(ProcessingEnvironment environment, TypeElement type) {
    try {
      TreePath tree = Trees.instance(JavacEnvironment.unwrap(environment)).getPath(type);
      return tree == null ? null : path(tree.getCompilationUnit().getSourceFile().toUri());
    } catch (LinkageError | RuntimeException e) {
      return null;
    }
  }

  /** By the binding behind an element of the Eclipse compiler. */
  static @Nullable Path byBinding(TypeElement type) {
    try {
      Object binding = field(type, "_binding");
      if (binding == null) {
        return null;
      }
      Object name = binding.getClass().getMethod("getFileName").invoke(binding);
      return name instanceof char[] characters ? Path.of(new String(characters)) : null;
    } catch (ReflectiveOperationException | RuntimeException e) {
      return null;
    }
  }

  private static @Nullable Object field(Object object, String name) throws IllegalAccessException {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      try {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(object);
      } catch (NoSuchFieldException e) {
        // Declared further up, or nowhere.
      }
    }
    return null;
  }

  private static @Nullable Path path(URI uri) {
    try {
      return Path.of(uri);
    } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
      return null;
    }
  }

  /** Whether a name is a path at all. */
  static boolean isPath(String name) {
    try {
      return !Path.of(name).isAbsolute();
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
