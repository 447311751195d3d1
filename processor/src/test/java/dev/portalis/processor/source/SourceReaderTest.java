package dev.portalis.processor.source;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Encodings of Python files. */
final class SourceReaderTest {
  @Test
  void utf8IsTheDefault() throws SourceReader.CodingException {
    assertThat(decode("x = 'äß😀'\n", StandardCharsets.UTF_8)).isEqualTo("x = 'äß😀'\n");
  }

  @Test
  void aByteOrderMarkIsLeftOut() throws SourceReader.CodingException {
    assertThat(decode("\uFEFFx = 1\n", StandardCharsets.UTF_8)).isEqualTo("x = 1\n");
  }

  @Test
  void theFirstTwoLinesNameTheEncoding() throws SourceReader.CodingException {
    String text = "#!/usr/bin/python3\n# -*- coding: latin-1 -*-\nx = 'ä'\n";
    assertThat(decode(text, StandardCharsets.ISO_8859_1)).isEqualTo(text);
    String windows = "# vim: set fileencoding=cp1252 :\nx = '€'\n";
    assertThat(decode(windows, Charset.forName("windows-1252"))).isEqualTo(windows);
  }

  @Test
  void codeBeforeTheCommentEndsTheSearch() throws SourceReader.CodingException {
    String text = "x = 1\n# coding: latin-1\ny = 'ä'\n";
    assertThat(decode(text, StandardCharsets.UTF_8)).isEqualTo(text);
  }

  @Test
  void wrongBytesAreReportedAtTheirLine() {
    SourceReader.CodingException e =
        assertThrows(
            SourceReader.CodingException.class,
            () -> decode("x = 1\r\ny = 'ä'\n", StandardCharsets.ISO_8859_1));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "Non-UTF-8 code starting with '\\xe4' in file a.py on line 2, but no encoding"
                + " declared; see https://peps.python.org/pep-0263/ for details");
    assertThat(e.line()).isEqualTo(2);
  }

  @Test
  void unknownEncodingsAreReported() {
    SourceReader.CodingException e =
        assertThrows(
            SourceReader.CodingException.class,
            () -> decode("# coding: klingon\n", StandardCharsets.UTF_8));
    assertThat(e).hasMessageThat().isEqualTo("unknown encoding: klingon");
  }

  @Test
  void offsetsCountCodePointsInColumns() {
    PySource source = new PySource("a.py", "a\r\n'😀' b\rc\n");
    assertThat(source.offset(1, 1)).isEqualTo(1);
    assertThat(source.offset(2, 4)).isEqualTo(8);
    assertThat(source.offset(3, 0)).isEqualTo(10);
    assertThat(source.line(2)).isEqualTo("'😀' b");
  }

  private static String decode(String text, Charset charset) throws SourceReader.CodingException {
    return SourceReader.decode("a.py", text.getBytes(charset)).text();
  }
}
