package org.graalvm.shadowed.com.ibm.icu.lang;

/** The numbers of ICU for the two properties that decide what an identifier is. */
public interface UProperty {
  /** Continues an identifier. */
  int XID_CONTINUE = 32;

  /** Starts an identifier. */
  int XID_START = 33;
}
