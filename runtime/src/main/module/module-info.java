/** What translated Python calls, for generated code; and {@code dev.portalis.threads}, for all. */
module dev.portalis.runtime {
  requires static dev.portalis.annotations;
  requires static org.jspecify;

  exports dev.portalis.runtime.error;
  exports dev.portalis.runtime.interop;
  exports dev.portalis.runtime.io;
  exports dev.portalis.runtime.jvm;
  exports dev.portalis.runtime.modules;
  exports dev.portalis.runtime.modules.abc;
  exports dev.portalis.runtime.modules.array;
  exports dev.portalis.runtime.modules.asyncio;
  exports dev.portalis.runtime.modules.atexit;
  exports dev.portalis.runtime.modules.binary;
  exports dev.portalis.runtime.modules.builtins;
  exports dev.portalis.runtime.modules.collections;
  exports dev.portalis.runtime.modules.contextlib;
  exports dev.portalis.runtime.modules.dataclasses;
  exports dev.portalis.runtime.modules.decimal;
  exports dev.portalis.runtime.modules.enums;
  exports dev.portalis.runtime.modules.functools;
  exports dev.portalis.runtime.modules.gc;
  exports dev.portalis.runtime.modules.futures;
  exports dev.portalis.runtime.modules.hashlib;
  exports dev.portalis.runtime.modules.itertools;
  exports dev.portalis.runtime.modules.json;
  exports dev.portalis.runtime.modules.math;
  exports dev.portalis.runtime.modules.operator;
  exports dev.portalis.runtime.modules.os;
  exports dev.portalis.runtime.modules.queue;
  exports dev.portalis.runtime.modules.random;
  exports dev.portalis.runtime.modules.re;
  exports dev.portalis.runtime.modules.sched;
  exports dev.portalis.runtime.modules.threading;
  exports dev.portalis.runtime.modules.time;
  exports dev.portalis.runtime.modules.typing;
  exports dev.portalis.runtime.modules.weakref;
  exports dev.portalis.runtime.number;
  exports dev.portalis.runtime.object;
  exports dev.portalis.runtime.program;
  exports dev.portalis.runtime.support;
  exports dev.portalis.runtime.text;
  exports dev.portalis.runtime.threads;
  exports dev.portalis.threads;
  exports dev.portalis.threads.message;
}
