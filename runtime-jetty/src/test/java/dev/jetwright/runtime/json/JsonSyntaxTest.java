package dev.jetwright.runtime.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSyntaxTest {

  /** The table was made with Python 3.11; NaN and infinities are refused beside it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": } | 6 | Expecting value",
        "{\"a\" 1} | 5 | Expecting ':' delimiter",
        "{a:1} | 1 | Expecting property name enclosed in double quotes",
        "{\"a\":1,} | 7 | Expecting property name enclosed in double quotes",
        "[1,] | 3 | Expecting value",
        "[1 2] | 3 | Expecting ',' delimiter",
        "{\"a\":1 \"b\":2} | 7 | Expecting ',' delimiter",
        "\"abc | 0 | Unterminated string starting at",
        "\"a\u0001b\" | 2 | Invalid control character at",
        "\"\\x\" | 1 | Invalid \\escape",
        "\"\\u12G4\" | 2 | Invalid \\uXXXX escape",
        "\"\\u12 | 2 | Invalid \\uXXXX escape",
        "\"\\ | 0 | Unterminated string starting at",
        "01 | 1 | Extra data",
        "- | 0 | Expecting value",
        "1. | 1 | Extra data",
        "1.e5 | 1 | Extra data",
        "nul | 0 | Expecting value",
        "`  ` | 2 | Expecting value",
        "{\"a\":1}x | 7 | Extra data",
        "{\"a\":\"\u00e9\" x} | 9 | Expecting ',' delimiter",
        "{\"a\":\"\uD83D\uDE00\" x} | 9 | Expecting ',' delimiter",
        "{ | 1 | Expecting property name enclosed in double quotes",
        "{\"a\" | 4 | Expecting ':' delimiter",
        "{\"a\": | 5 | Expecting value",
        "{\"a\":1 | 6 | Expecting ',' delimiter",
        "[ | 1 | Expecting value",
        "[1 | 2 | Expecting ',' delimiter",
        "+1 | 0 | Expecting value",
        ".5 | 0 | Expecting value",
        "{\"a\":1}} | 7 | Extra data",
        "[1,,2] | 3 | Expecting value",
        "{,} | 1 | Expecting property name enclosed in double quotes",
        "{'a':1} | 1 | Expecting property name enclosed in double quotes",
        "1 2 | 2 | Extra data",
        "{\"a\":1e} | 6 | Expecting ',' delimiter",
        "NaN | 0 | Expecting value",
        "-Infinity | 0 | Expecting value",
      })
  void saysWhatPythonSays(String text, int place, String reason) {
    MalformedJson error = malformed(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(place + " " + reason, error.place() + " " + error.getMessage());
  }

  @Test
  void depthHasALimit() {
    assertEquals("Nested too deeply", malformed("[".repeat(100_000)).getMessage());
    assertEquals("Nested too deeply", malformed("{\"a\":".repeat(100_000)).getMessage());
  }

  @Test
  void otherEncodingsCannotBeDecoded() {
    assertEquals(-1, malformed(new byte[] {'"', (byte) 0xFF, '"'}).place());
    assertEquals(
        -1, malformed("\"\u00e9\"".getBytes(StandardCharsets.ISO_8859_1)).place());
    assertEquals(1, malformed("{}".getBytes(StandardCharsets.UTF_16LE)).place());
    assertEquals(-1, malformed("[" + "1".repeat(5000) + "]").place());
  }

  private static MalformedJson malformed(String text) {
    return malformed(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MalformedJson malformed(byte[] bytes) {
    return assertThrows(
        MalformedJson.class,
        () -> new JsonInput(bytes, 0, bytes.length).read(in -> {
          in.skipValue();
          return null;
        }));
  }
}
