package dev.portalis.wasm.build;

import org.teavm.backend.wasm.TeaVMWasmGCHost;
import org.teavm.jso.impl.JSOPlugin;
import org.teavm.vm.spi.After;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** What TeaVM does differently for translated programs. Found by TeaVM on its class path. */
@After(JSOPlugin.class)
public final class WasmPlugin implements TeaVMPlugin {
  /** The plugin as TeaVM finds it. */
  public WasmPlugin() {}

  @Override
  public void install(TeaVMHost host) {
    TeaVMWasmGCHost wasm = host.getExtension(TeaVMWasmGCHost.class);
    if (wasm == null) {
      throw new IllegalArgumentException(
          "Portalis needs TeaVM's target WEBASSEMBLY_GC: set <targetType> in the pom.xml");
    }
    TeaVmCorrections.apply();
    host.add(new WithoutJavaScript());
    host.add(new RecordFrames());
    wasm.contributeToCodeGen(new ModuleLayout());
  }
}
