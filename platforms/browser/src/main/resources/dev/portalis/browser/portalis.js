// Runs Python programs that Portalis has translated. See portalis.d.ts.
// This file is also the Web Worker in which a program runs.

const WORKER_NAME = 'portalis';

/** Starts programs, each in a worker of its own. */
export class Portalis {
  static start(options) {
    return new Portalis(options);
  }

  #worker;
  #options;
  #ended;

  constructor(options) {
    this.#options = options;
    this.#worker = new Worker(import.meta.url, { type: 'module', name: WORKER_NAME });
    this.exitCode = new Promise((resolve, reject) => {
      this.#ended = (code) => {
        this.#worker.terminate();
        resolve(code);
      };
      const failed = (message) => {
        this.#worker.terminate();
        reject(new Error(message));
      };
      this.#worker.onmessage = ({ data }) => this.#receive(data, failed);
      this.#worker.onerror = (event) => failed(event.message || 'the worker has failed');
    });
    this.#worker.postMessage({
      start: {
        wasm: options.wasm instanceof WebAssembly.Module
          ? options.wasm
          : new URL(options.wasm, document.baseURI).href,
        args: (options.args || []).map(String),
        env: options.env || {},
      },
    });
  }

  /** Ends the program at once; its exit code is null. */
  terminate() {
    this.#ended(null);
  }

  #receive(data, failed) {
    if (data.out !== undefined) {
      (this.#options.onStdout || console.log)(data.out);
    } else if (data.err !== undefined) {
      (this.#options.onStderr || console.error)(data.err);
    } else if (data.exit !== undefined) {
      this.#ended(data.exit);
    } else if (data.failed !== undefined) {
      failed(data.failed);
    } else if (data.wantsInput) {
      this.#giveInput(failed);
    }
  }

  async #giveInput(failed) {
    try {
      const { stdin } = this.#options;
      const line = typeof stdin === 'function' ? await stdin() : stdin;
      if (typeof stdin !== 'function') {
        this.#options = { ...this.#options, stdin: null };
      }
      this.#worker.postMessage({ input: line === undefined ? null : line });
    } catch (error) {
      failed(String(error));
    }
  }
}

/** Thrown to leave a module whose program has exited. */
class Exit {
  constructor(code) {
    this.code = code;
  }
}

/** Passes output on line by line. */
class Lines {
  #decoder = new TextDecoder();
  #text = '';
  #kind;

  constructor(kind) {
    this.#kind = kind;
  }

  write(bytes) {
    this.#text += this.#decoder.decode(bytes, { stream: true });
    const end = this.#text.lastIndexOf('\n') + 1;
    if (end > 0) {
      postMessage({ [this.#kind]: this.#text.slice(0, end) });
      this.#text = this.#text.slice(end);
    }
  }

  /** Passes on a line that has not ended, such as a question. */
  flush() {
    if (this.#text) {
      postMessage({ [this.#kind]: this.#text });
      this.#text = '';
    }
  }
}

const ERRNO = { success: 0, again: 6, badf: 8 };

/** As much of WASI preview 1 as a program in a browser needs. */
class Host {
  input = null;
  inputEnded = false;

  constructor({ args, env }) {
    this.args = ['portalis', ...args];
    this.env = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    this.outputs = { 1: new Lines('out'), 2: new Lines('err') };
  }

  get view() {
    return new DataView(this.memory.buffer);
  }

  bytes(start, length) {
    return new Uint8Array(this.memory.buffer, start, length);
  }

  /** Gives a line of input, or its end. */
  give(text) {
    this.inputEnded = text === null;
    this.input = text === null ? null : new TextEncoder().encode(text);
    this.asked = false;
  }

  flush() {
    this.outputs[1].flush();
    this.outputs[2].flush();
  }

  #putTexts(texts, pointers, start) {
    let at = start;
    texts.forEach((text, i) => {
      const bytes = new TextEncoder().encode(text + '\0');
      this.view.setUint32(pointers + 4 * i, at, true);
      this.bytes(at, bytes.length).set(bytes);
      at += bytes.length;
    });
    return ERRNO.success;
  }

  #sizes(texts, count, size) {
    const total = texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length + 1, 0);
    this.view.setUint32(count, texts.length, true);
    this.view.setUint32(size, total, true);
    return ERRNO.success;
  }

  #read(fd, vectors, result) {
    if (fd !== 0) {
      return ERRNO.badf;
    }
    if (!this.input && !this.inputEnded) {
      if (!this.asked) {
        this.asked = true;
        this.flush();
        postMessage({ wantsInput: true });
      }
      return ERRNO.again;
    }
    const room = this.view.getUint32(vectors + 4, true);
    const part = (this.input || new Uint8Array()).subarray(0, room);
    this.bytes(this.view.getUint32(vectors, true), part.length).set(part);
    this.input = this.input && part.length < this.input.length
      ? this.input.subarray(part.length)
      : null;
    this.view.setUint32(result, part.length, true);
    return ERRNO.success;
  }

  #write(fd, vectors, count, result) {
    const output = this.outputs[fd];
    if (!output) {
      return ERRNO.badf;
    }
    let written = 0;
    for (let i = 0; i < count; i++) {
      const length = this.view.getUint32(vectors + 8 * i + 4, true);
      output.write(this.bytes(this.view.getUint32(vectors + 8 * i, true), length).slice());
      written += length;
    }
    this.view.setUint32(result, written, true);
    return ERRNO.success;
  }

  /** Waits for a time in a program without threads. */
  #sleep(subscriptions) {
    const millis = Number(this.view.getBigUint64(subscriptions + 24, true)) / 1e6;
    this.flush();
    if (globalThis.crossOriginIsolated) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, millis);
    } else {
      const end = performance.now() + millis;
      while (performance.now() < end);
    }
    return ERRNO.success;
  }

  get imports() {
    return {
      fd_write: (fd, vectors, count, result) => this.#write(fd, vectors, count, result),
      fd_read: (fd, vectors, count, result) => this.#read(fd, vectors, result),
      fd_close: () => ERRNO.success,
      fd_prestat_get: () => ERRNO.badf,
      fd_prestat_dir_name: () => ERRNO.badf,
      path_open: () => ERRNO.badf,
      path_filestat_get: () => ERRNO.badf,
      path_filestat_set_times: () => ERRNO.badf,
      path_create_directory: () => ERRNO.badf,
      path_remove_directory: () => ERRNO.badf,
      path_unlink_file: () => ERRNO.badf,
      path_rename: () => ERRNO.badf,
      path_symlink: () => ERRNO.badf,
      path_readlink: () => ERRNO.badf,
      fd_readdir: () => ERRNO.badf,
      fd_fdstat_get: (fd, stat) => {
        this.view.setUint8(stat, 2);
        return ERRNO.success;
      },
      clock_time_get: (clock, precision, result) => {
        const millis = clock === 0 ? Date.now() : performance.now();
        this.view.setBigUint64(result, BigInt(Math.round(millis * 1e6)), true);
        return ERRNO.success;
      },
      random_get: (start, length) => {
        crypto.getRandomValues(this.bytes(start, length));
        return ERRNO.success;
      },
      args_sizes_get: (count, size) => this.#sizes(this.args, count, size),
      args_get: (pointers, texts) => this.#putTexts(this.args, pointers, texts),
      environ_sizes_get: (count, size) => this.#sizes(this.env, count, size),
      environ_get: (pointers, texts) => this.#putTexts(this.env, pointers, texts),
      poll_oneoff: (subscriptions) => this.#sleep(subscriptions),
      proc_exit: (code) => {
        throw new Exit(code);
      },
    };
  }
}

/** The loop of the worker: lets the program run, and messages of the page between. */
class Runner {
  #channel = new MessageChannel();
  #timer;

  async start(options) {
    this.host = new Host(options);
    const imports = { wasi_snapshot_preview1: this.host.imports };
    const instance = options.wasm instanceof WebAssembly.Module
      ? await WebAssembly.instantiate(options.wasm, imports)
      : (await Runner.#load(options.wasm, imports)).instance;
    this.exports = instance.exports;
    this.host.memory = this.exports.memory;
    this.#channel.port1.onmessage = () => this.#run();
    if (this.#call(() => this.exports.portalis_start())) {
      this.#run();
    }
  }

  static async #load(url, imports) {
    const response = await fetch(url);
    if (!response.ok) {
      throw new Error(`${url}: ${response.status} ${response.statusText}`);
    }
    const type = response.headers.get('Content-Type') || '';
    return type.startsWith('application/wasm')
      ? WebAssembly.instantiateStreaming(response, imports)
      : WebAssembly.instantiate(await response.arrayBuffer(), imports);
  }

  input(text) {
    this.host.give(text);
    if (this.#call(() => this.exports.portalis_told())) {
      this.#run();
    }
  }

  #run() {
    clearTimeout(this.#timer);
    let next;
    if (!this.#call(() => { next = this.exports.portalis_run(); })) {
      return;
    }
    if (next === 0) {
      this.#channel.port2.postMessage(null);
    } else if (next > 0) {
      this.#timer = setTimeout(() => this.#run(), next);
    } else if (next === -2) {
      this.#exit(1);
    }
  }

  /** Calls the module; false if the program has ended. */
  #call(what) {
    try {
      what();
      return true;
    } catch (error) {
      if (error instanceof Exit) {
        this.#exit(error.code);
      } else {
        this.host.flush();
        postMessage({ failed: String(error && error.stack || error) });
      }
      return false;
    }
  }

  #exit(code) {
    this.host.flush();
    postMessage({ exit: code });
  }
}

if (typeof WorkerGlobalScope !== 'undefined' && self.name === WORKER_NAME) {
  const runner = new Runner();
  self.onmessage = async ({ data }) => {
    try {
      if (data.start) {
        await runner.start(data.start);
      } else {
        runner.input(data.input);
      }
    } catch (error) {
      postMessage({ failed: String(error && error.stack || error) });
    }
  };
}
