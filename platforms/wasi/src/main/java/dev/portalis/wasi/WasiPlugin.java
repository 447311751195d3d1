package dev.portalis.wasi;

import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Makes modules that a host of WASI starts. Found by TeaVM on its class path. */
public final class WasiPlugin implements TeaVMPlugin {
  private static final MethodReference START =
      new MethodReference("dev.portalis.wasi.WasiStart", "start", ValueType.VOID);

  /** The plugin as TeaVM finds it. */
  public WasiPlugin() {}

  @Override
  public void install(TeaVMHost host) {
    host.add(
        new AbstractDependencyListener() {
          @Override
          public void started(DependencyAgent agent) {
            agent.linkMethod(START).use();
          }
        });
  }
}
