package dev.portalis.wasm.build;

import java.util.Set;
import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Exchanges the classes of the runtime that name the JVM for those of this platform. */
public final class RuntimeSubstitution implements SubstitutionPolicy {
  private static final String RUNTIME = "dev.portalis.runtime";
  private static final Set<String> EXCHANGED =
      Set.of(
          RUNTIME + ".threads.CarrierLocal",
          RUNTIME + ".threads.PlatformThreads",
          RUNTIME + ".io.PlatformFiles",
          RUNTIME + ".io.SystemInput",
          RUNTIME + ".io.SystemOutput",
          RUNTIME + ".io.Utf8Bytes",
          RUNTIME + ".error.JavaStack",
          RUNTIME + ".modules.math.RoundingError",
          RUNTIME + ".modules.random.EntropySource",
          RUNTIME + ".program.MainThread");

  /** The policy as TeaVM finds it. */
  public RuntimeSubstitution() {}

  @Override
  public void contribute(SubstitutionSink sink) {
    sink.selectClasses(EXCHANGED::contains).replacePackage(RUNTIME, "dev.portalis.wasm.runtime");
  }
}
