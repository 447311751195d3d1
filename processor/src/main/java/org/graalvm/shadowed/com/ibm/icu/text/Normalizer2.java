package org.graalvm.shadowed.com.ibm.icu.text;

import java.text.Normalizer;

/** Brings identifiers to the form NFKC, as Python does. */
public final class Normalizer2 {
  private static final Normalizer2 NFKC = new Normalizer2();

  private Normalizer2() {}

  /** Returns the normalizer to the form NFKC. */
  public static Normalizer2 getNFKCInstance() {
    return NFKC;
  }

  /** Returns the text in the form NFKC. */
  public String normalize(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
