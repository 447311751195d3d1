package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.code.ModuleCode;
import java.util.ArrayList;
import java.util.List;

/**
 * The constants of a module. One class holds so many that its initializer fits a Java method; the
 * others are in nested classes.
 */
final class Constants {
  private static final int CHUNK = 500;

  private final JavaIdentifiers members;
  private final List<String> classNames = new ArrayList<>();
  private final List<List<ModuleCode.Field>> chunks = new ArrayList<>();

  Constants(JavaIdentifiers members) {
    this.members = members;
    chunks.add(new ArrayList<>());
  }

  /** Adds a constant; returns how the module refers to it. */
  CodeBlock add(ModuleCode.Field constant) {
    List<ModuleCode.Field> last = chunks.get(chunks.size() - 1);
    if (last.size() == CHUNK) {
      last = new ArrayList<>();
      chunks.add(last);
      classNames.add(members.allocate("Constants" + chunks.size()));
    }
    last.add(constant);
    return chunks.size() == 1
        ? CodeBlock.of("$N", constant.name())
        : CodeBlock.of("$N.$N", classNames.get(chunks.size() - 2), constant.name());
  }

  /** The constants in the module's own class. */
  List<ModuleCode.Field> ofModule() {
    return chunks.get(0);
  }

  /** The nested classes with the others. */
  List<ModuleCode.ConstantClass> classes() {
    List<ModuleCode.ConstantClass> classes = new ArrayList<>();
    for (int i = 1; i < chunks.size(); i++) {
      classes.add(new ModuleCode.ConstantClass(classNames.get(i - 1), chunks.get(i)));
    }
    return classes;
  }
}
