package dev.portalis.browser;

import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Makes modules that {@code portalis.js} runs. Found by TeaVM on its class path. */
public final class BrowserPlugin implements TeaVMPlugin {
  private static final String START = "dev.portalis.browser.BrowserStart";

  /** The plugin as TeaVM finds it. */
  public BrowserPlugin() {}

  @Override
  public void install(TeaVMHost host) {
    host.add(
        new AbstractDependencyListener() {
          @Override
          public void started(DependencyAgent agent) {
            agent.linkMethod(new MethodReference(START, "start", ValueType.VOID)).use();
            agent.linkMethod(new MethodReference(START, "run", ValueType.DOUBLE)).use();
            agent.linkMethod(new MethodReference(START, "told", ValueType.VOID)).use();
          }
        });
  }
}
