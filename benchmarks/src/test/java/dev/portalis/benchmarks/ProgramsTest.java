package dev.portalis.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the programs print; how fast they are is no test. */
final class ProgramsTest {
  @ParameterizedTest
  @EnumSource
  void translatedProgramsPrintWhatCPythonPrints(Program program) {
    assertThat(program.translated().get().strip()).isEqualTo(program.expected().strip());
  }

  @ParameterizedTest
  @EnumSource
  void handwrittenProgramsPrintTheSame(Program program) {
    assertThat(program.handwritten().get().strip()).isEqualTo(program.expected().strip());
  }
}
