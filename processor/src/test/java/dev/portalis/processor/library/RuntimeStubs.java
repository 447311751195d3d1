package dev.portalis.processor.library;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/** The outlines of the runtime classes that faces refer to. */
final class RuntimeStubs {
  private static final String[][] CLASSES = {
    {"PyObject", "public class PyObject {}"},
    {
      "PyTuple",
      "public class PyTuple extends PyObject { public Object[] items() { return null; } }"
    },
    {
      "PyType", "public class PyType extends PyObject { public void define(String n, Object v) {} }"
    },
    {"Unbound", "public class Unbound { public static final Object UNBOUND = null; }"},
    {
      "PyModule",
      "public class PyModule extends PyObject {"
          + " public PyModule(String n) {} public void setAttribute(String n, Object v) {} }"
    },
    {
      "Allocator",
      "public abstract class Allocator { public abstract PyObject allocate(PyType t); }"
    },
    {
      "TypeFace",
      "public abstract class TypeFace { public abstract void addMembers(PyType t);"
          + " public Allocator allocator() { return null; } }"
    },
    {
      "Signature",
      "public class Signature {"
          + " public Signature(String[] n, int a, int b, int c, boolean d, boolean e) {} }"
    },
    {
      "Convert",
      "public class Convert { public static long toIndex(Object o) { return 0; }"
          + " public static String string(Object o, String a) { return a; }"
          + " public static String stringOrNone(Object o, String a) { return a; } }"
    },
    {
      "PyBuiltin",
      "public class PyBuiltin extends PyObject {"
          + " public static PyBuiltin method("
          + "BuiltinTable t, int i, String n, Signature s, int r, PyType o) { return null; }"
          + " public static PyBuiltin function("
          + "BuiltinTable t, int i, String n, String m, Signature s, int r) { return null; } }"
    },
    {
      "PyGetSet",
      "public class PyGetSet extends PyObject {"
          + " public PyGetSet(BuiltinTable t, int g, int s, String n, PyType o) {} }"
    },
    {
      "BuiltinTable",
      "public abstract class BuiltinTable {"
          + " public Object call1(int i, Object a) { return null; }"
          + " public Object call2(int i, Object a, Object b) { return null; }"
          + " public Object call(int i, Object[] b) { return null; } }"
    }
  };

  private RuntimeStubs() {}

  static List<JavaFileObject> all() {
    List<JavaFileObject> files = new ArrayList<>();
    for (String[] each : CLASSES) {
      files.add(
          JavaFileObjects.forSourceString(
              "dev.portalis.runtime.object." + each[0],
              "package dev.portalis.runtime.object; " + each[1]));
    }
    return files;
  }
}
