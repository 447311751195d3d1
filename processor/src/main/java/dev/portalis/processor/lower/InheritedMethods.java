package dev.portalis.processor.lower;

import java.util.Set;

/**
 * The methods of the classes that generated classes extend. A function of the program must not have
 * such a name: its method would override one of them, or be hidden by it where a generator or the
 * table of functions calls it.
 */
final class InheritedMethods {
  /** Their names, and {@code main}. */
  static final Set<String> NAMES =
      Set.of(
          "advance",
          "advanceWith",
          "annotations",
          "binary",
          "binaryReflected",
          "call",
          "call0",
          "call1",
          "call2",
          "call3",
          "clone",
          "close",
          "compare",
          "concatenationError",
          "contains",
          "deleteAttribute",
          "deleteItem",
          "descriptorDelete",
          "descriptorGet",
          "descriptorGetFromClass",
          "descriptorSet",
          "equals",
          "fieldsInto",
          "finalize",
          "getAttribute",
          "getClass",
          "getItem",
          "giFrame",
          "giRunning",
          "giYieldfrom",
          "globalNames",
          "hasLength",
          "hasNext",
          "hash",
          "hashCode",
          "inplace",
          "instanceDelete",
          "instanceDict",
          "instanceGet",
          "instanceSet",
          "isCallable",
          "isDataDescriptor",
          "isIterable",
          "isSequence",
          "iterator",
          "kind",
          "length",
          "lengthHint",
          "load",
          "main",
          "name",
          "next",
          "nextOrRaise",
          "notify",
          "notifyAll",
          "power",
          "qualifiedName",
          "repr",
          "result",
          "resume",
          "returned",
          "run",
          "send",
          "setAttribute",
          "setItem",
          "stepDelegate",
          "str",
          "throwInto",
          "toString",
          "truth",
          "type",
          "unary",
          "wait");

  private InheritedMethods() {}
}
