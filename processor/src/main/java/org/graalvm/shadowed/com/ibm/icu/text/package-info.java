/** The little of ICU that GraalPy's parser calls, on the JDK's own Unicode data. */
@NullMarked
package org.graalvm.shadowed.com.ibm.icu.text;

import org.jspecify.annotations.NullMarked;
