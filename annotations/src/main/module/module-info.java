/** The annotations of Portalis; needed to compile, not to run. */
module dev.portalis.annotations {
  requires static org.jspecify;

  exports dev.portalis.annotations;
  exports dev.portalis.annotations.library;
}
