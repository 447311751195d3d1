package dev.portalis.runtime.interop;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalis.runtime.modules.Python;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyByteArray;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyComplex;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyFrozenSet;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyRange;
import dev.portalis.runtime.object.PySet;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.Texts;
import dev.portalis.threads.ThreadException;
import dev.portalis.threads.message.MessageCodec;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Python's values to bytes and back. */
final class PythonValuesTest {
  private final MessageCodec codec = PythonValues.codec();

  private void assertCopied(Object value) {
    Object copy = codec.copy(value);

    assertThat(Texts.repr(copy)).isEqualTo(Texts.repr(value));
    assertThat(copy).isNotSameInstanceAs(value);
  }

  @Test
  void copiesBuiltIns() {
    PySet set = new PySet();
    set.add(5L);
    assertCopied(PyList.of(1L, BigInteger.TEN.pow(40), 2.5, true, null, "\ud83d\ude00"));
    assertCopied(PyDict.of("b", PyList.of(), PyTuple.of(1L, "a"), PyBytes.of((byte) 7), 1L, set));
    assertCopied(new PyByteArray(new byte[] {1, 2}));
    assertCopied(PyFrozenSet.of(3L));
    assertCopied(new PyComplex(1, -2));
    assertCopied(PyRange.of(1, 10, 3));
  }

  @Test
  void copiesCycles() {
    PyList list = PyList.of(1L);
    list.append(list);
    PyList copy = (PyList) codec.copy(list);

    assertThat(copy.get(1L)).isSameInstanceAs(copy);
  }

  @Test
  void refusesObjectsOfOtherClasses() {
    Object instance = Calls.call(Python.classOf("Mine", BuiltinTypes.LIST));

    assertThrows(ThreadException.SerializationFailed.class, () -> codec.encode(instance));
    assertThrows(ThreadException.SerializationFailed.class, () -> codec.encode(BuiltinTypes.LIST));
  }
}
