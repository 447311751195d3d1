package dev.portalis.processor.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The methods of one name that a call on an instance of a static class can reach, all with the same
 * parameter types (self apart) and the same result. Where there is one member alone, calls go
 * straight to it; otherwise through a Java method that the classes override. Compared by identity.
 */
public final class MethodFamily {
  private final String name;
  private final ClassInfo root;
  private final int number;
  private final Map<ClassInfo, FunctionInstance> members = new LinkedHashMap<>();
  private final List<Cell> parameterCells = new ArrayList<>();
  private final Cell resultCell = new Cell();
  private List<Type> parameters;
  private Type result = Type.Basic.NEVER;

  MethodFamily(String name, ClassInfo root, int number, List<Type> parameters) {
    this.name = name;
    this.root = root;
    this.number = number;
    this.parameters = List.copyOf(parameters);
    for (Type each : parameters) {
      parameterCells.add(new Cell(each));
    }
  }

  /** What flows into the parameters behind self while inference runs. */
  List<Cell> parameterCells() {
    return parameterCells;
  }

  /** What the members give while inference runs. */
  Cell resultCell() {
    return resultCell;
  }

  /** The method's name. */
  public String name() {
    return name;
  }

  /** The class of the receiver at the call. */
  public ClassInfo root() {
    return root;
  }

  /** Tells families of one name apart. */
  public int number() {
    return number;
  }

  /** The members by the class that defines (for the root: defines or inherits) them. */
  public Map<ClassInfo, FunctionInstance> members() {
    return members;
  }

  /** The types of the parameters behind self. */
  public List<Type> parameters() {
    return parameters;
  }

  /** What the call gives. */
  public Type result() {
    return result;
  }

  void setParameters(List<Type> value) {
    parameters = List.copyOf(value);
  }

  void setResult(Type value) {
    result = value;
  }
}
