package dev.portalis.annotations;

/** Where a translation runs. */
public enum Platform {
  /** The Java virtual machine, with its own threads. */
  JVM,
  /** A browser, as WebAssembly made by TeaVM. */
  BROWSER,
  /** A WASI preview 1 host, as WebAssembly made by TeaVM. */
  WASI
}
