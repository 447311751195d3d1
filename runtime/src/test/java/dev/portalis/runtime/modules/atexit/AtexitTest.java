package dev.portalis.runtime.modules.atexit;

import static com.google.common.truth.Truth.assertThat;
import static dev.portalis.runtime.modules.Python.raised;

import dev.portalis.runtime.modules.PythonFunction;
import dev.portalis.runtime.object.PyDict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Handlers of {@code atexit}. */
final class AtexitTest {
  @Test
  void theLastRegisteredRunsFirst() {
    List<Object> seen = new ArrayList<>();
    PythonFunction note = PythonFunction.def("note", a -> seen.add(a[0]));
    PythonFunction other = PythonFunction.def("other", a -> seen.add("never"));
    AtexitModule.register(note, new Object[] {1L}, new PyDict());
    AtexitModule.register(other, new Object[0], new PyDict());
    assertThat(AtexitModule.register(note, new Object[] {2L}, new PyDict())).isSameInstanceAs(note);
    AtexitModule.unregister(other);
    assertThat(AtexitModule.count()).isEqualTo(2);
    AtexitModule.runExitFunctions();

    assertThat(seen).containsExactly(2L, 1L).inOrder();
    assertThat(AtexitModule.count()).isEqualTo(0);
    assertThat(raised(() -> AtexitModule.register(3L, new Object[0], new PyDict())))
        .isEqualTo("TypeError: the first argument must be callable");
  }
}
