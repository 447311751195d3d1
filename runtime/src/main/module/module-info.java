/** What translated Python calls. All of it is for generated code. */
module dev.portalis.runtime {
  requires static dev.portalis.annotations;
  requires static org.jspecify;

  exports dev.portalis.runtime.error;
  exports dev.portalis.runtime.jvm;
  exports dev.portalis.runtime.modules.atexit;
  exports dev.portalis.runtime.modules.collections;
  exports dev.portalis.runtime.modules.futures;
  exports dev.portalis.runtime.modules.queue;
  exports dev.portalis.runtime.modules.threading;
  exports dev.portalis.runtime.number;
  exports dev.portalis.runtime.object;
  exports dev.portalis.runtime.program;
  exports dev.portalis.runtime.text;
  exports dev.portalis.runtime.threads;
}
