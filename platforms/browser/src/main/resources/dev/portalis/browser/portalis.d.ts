/** How a program is started. */
export interface StartOptions {
  /** Where the module is, relative to the page, or the module itself. */
  wasm: string | URL | WebAssembly.Module;
  /** What follows the script in `sys.argv`. */
  args?: readonly string[];
  /** The variables of the environment. */
  env?: Readonly<Record<string, string>>;
  /**
   * All that the program can read, or what is asked for a line (with its end) each time the program
   * reads; null is the end of the input.
   */
  stdin?: string | null | (() => string | null | Promise<string | null>);
  /** Is given each line of output, with its end; by default the console is. */
  onStdout?: (text: string) => void;
  /** As `onStdout`, for errors. */
  onStderr?: (text: string) => void;
}

/** A program that runs in a Web Worker of its own. */
export class Portalis {
  /** Starts a program. */
  static start(options: StartOptions): Portalis;
  private constructor();
  /**
   * The exit code once the program has ended: null if it was terminated. Rejected if the module
   * cannot be loaded or fails in a way that Python cannot tell.
   */
  readonly exitCode: Promise<number | null>;
  /** Ends the program at once. */
  terminate(): void;
}
