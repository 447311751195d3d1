package dev.portalis.runtime.number;

import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PySlice;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.text.Codecs;
import dev.portalis.runtime.text.StringCase;
import dev.portalis.runtime.text.StringTests;
import dev.portalis.runtime.text.Strings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Strs against CPython. */
class TextTablesTest {
  @Test
  void texts() throws IOException {
    CallTable.check("texts", TextTablesTest::call);
  }

  private static @Nullable Object call(String name, @Nullable Object[] a) {
    switch (name) {
      case "repr":
        return Texts.repr(a[0]);
      case "ascii":
        return Texts.ascii(a[0]);
      case "len":
        return Items.length(a[0]);
      case "getitem":
        return Items.get(a[0], a[1]);
      case "slice":
        return Items.get(a[0], new PySlice(a[1], a[2], null));
      case "step":
        return Items.get(a[0], new PySlice(null, null, a[1]));
      case "lt":
        return Comparison.compare(CompareOp.LT, a[0], a[1]);
      case "decode":
        byte[] bytes = ((PyBytes) a[0]).toByteArray();
        try {
          return Codecs.decode(bytes, (String) a[1], (String) a[2]);
        } catch (Codecs.DecodeException e) {
          throw e.toPython(a[0]);
        }
      default:
        Object[] rest = new Object[a.length - 1];
        System.arraycopy(a, 1, rest, 0, rest.length);
        return Calls.call(Attributes.get(a[0], name), rest, new String[0]);
    }
  }

  @Test
  void unicode() throws IOException {
    CallTable.check("unicode", (name, a) -> describe((int) (long) (Long) a[0]));
  }

  private static long describe(int start) {
    StringBuilder parts = new StringBuilder();
    for (int code = start; code < start + 4096; code++) {
      String c = Strings.ofCodePoint(code);
      boolean[] flags = {
        StringTests.isAlpha(c), StringTests.isAlnum(c), StringTests.isDecimal(c),
        StringTests.isDigit(c), StringTests.isNumeric(c), StringCase.isLower(c),
        StringCase.isUpper(c), StringCase.isTitle(c), StringTests.isSpace(c),
        StringTests.isPrintable(c), StringTests.isIdentifier(c), StringTests.isIdentifier("a" + c)
      };
      for (boolean flag : flags) {
        parts.append(flag ? '1' : '0');
      }
      parts.append(StringCase.upper(c)).append(StringCase.lower(c)).append(StringCase.title(c));
      parts.append(StringCase.fold(c)).append(StringCase.lower("Aa" + c + "\u03a3"));
    }
    CRC32 crc = new CRC32();
    crc.update(ByteBuffer.wrap(Codecs.encode(parts.toString(), "utf-8", "surrogatepass")));
    return crc.getValue();
  }
}
