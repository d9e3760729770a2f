package dev.jetwright.runtime.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.jetwright.runtime.text.Scalars;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

  @Test
  void objectsAndArrays() {
    Map<Integer, Boolean> map = new LinkedHashMap<>();
    map.put(2, true);
    map.put(1, false);
    assertWritten(
        "{\"type\":\"X\",\"a\":{},\"b\":[[],[1,2]],\"c\":{\"2\":true,\"1\":false},\"d\":null,\"e\":\"f\"}",
        out -> {
          out.beginObject();
          out.tag(JsonWriter.tag("type", "X"));
          out.name(JsonWriter.name("a"));
          out.beginObject();
          out.endObject();
          out.name(JsonWriter.name("b"));
          out.writeArray(List.of(List.of(), List.of(1, 2)), JsonWriterTest::writeInts);
          out.name(JsonWriter.name("c"));
          out.writeMap(map, Scalars.INT, JsonWriter::writeBoolean);
          out.name(JsonWriter.name("d"));
          out.writeOptional(Optional.<String>empty(), JsonWriter::writeString);
          out.name(JsonWriter.name("e"));
          out.writeOptional(Optional.of("f"), JsonWriter::writeString);
          out.endObject();
        });
  }

  private static void writeInts(JsonWriter out, List<Integer> numbers) {
    out.writeArray(numbers, JsonWriter::writeInt);
  }

  @Test
  void integers() {
    long[] numbers = {
      0,
      1,
      -1,
      9,
      10,
      99,
      100,
      12345,
      Integer.MIN_VALUE,
      Integer.MAX_VALUE,
      Long.MIN_VALUE,
      Long.MAX_VALUE,
      999_999_999_999_999_999L,
      1_000_000_000_000_000_000L
    };
    for (long number : numbers) {
      assertWritten(Long.toString(number), out -> out.writeLong(number));
    }
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      long number = random.nextLong() >> random.nextInt(64);
      assertWritten(Long.toString(number), out -> out.writeLong(number));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "-0.0, -0.0",
    "1, 1.0",
    "-1.5, -1.5",
    "12.34, 12.34",
    "0.001, 0.001",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "1.5e-7, 1.5e-07",
    "0.1, 0.1",
    "0.30000000000000004, 0.30000000000000004",
    "1234567.891, 1234567.891",
    "10000000, 10000000.0",
    "123456789012345, 123456789012345.0",
    "1e15, 1000000000000000.0",
    "1e16, 1e+16",
    "1e22, 1e+22",
    "-1.7976931348623157e308, -1.7976931348623157e+308",
    "NaN, null",
    "Infinity, null",
    "-Infinity, null",
  })
  void doubles(double number, String expected) {
    assertWritten(expected, out -> out.writeDouble(number));
  }

  @Test
  void doublesComeBackAsTheyWere() {
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      double number = i % 2 == 0
          ? Double.longBitsToDouble(random.nextLong())
          : random.nextInt(1_000_000_000) / Math.pow(10, random.nextInt(6));
      if (Double.isFinite(number)) {
        JsonWriter out = new JsonWriter();
        out.writeDouble(number);
        assertEquals(number, Double.parseDouble(out.toString()), out.toString());
      }
    }
  }

  @Test
  void floats() {
    assertWritten("0.1", out -> out.writeFloat(0.1f));
    assertWritten("16777216.0", out -> out.writeFloat(16777216f));
    assertWritten("null", out -> out.writeFloat(Float.NaN));
  }

  @Test
  void strings() {
    assertWritten("\"\"", out -> out.writeString(""));
    assertWritten(
        "\"a\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\"",
        out -> out.writeString("a\"\\/\b\f\n\r\t\0\u001f\u007f"));
    assertWritten(
        "\"\u00e9\u07ff\u0800\u20ac\uffff\uD83D\uDE00!\"",
        out -> out.writeString("\u00e9\u07ff\u0800\u20ac\uffff\uD83D\uDE00!"));
    // Half a character is none, and UTF-8 cannot tell of it.
    assertWritten("\"x?y?\"", out -> out.writeString("x\uD83Dy\uDE00"));
    for (char c = 0; c < 0x80; c++) {
      String text = "\u00e9234567" + c + "9 and more" + c;
      JsonWriter out = new JsonWriter();
      out.writeString(text);
      assertEquals(text, JsonInput.of(out.toString()).read(JsonReader::readString));
    }
  }

  @Test
  void specialCharactersMayStandAnywhere() {
    for (int length = 1; length <= 40; length++) {
      for (int at = 0; at < length; at++) {
        // The last four lose an upper half that matters: what remains is A, a quote, NUL and DEL.
        for (char c :
            "\"\\\n\u001f\u007f\u0080\u00e9\u00ff\u07ff\u20ac\uffff\u0141\u0122\u0100\u017f"
                .toCharArray()) {
          String text = "a".repeat(at) + c + "b".repeat(length - at - 1);
          JsonWriter out = new JsonWriter();
          out.writeString(text);
          assertEquals(text, JsonInput.of(out.toString()).read(JsonReader::readString));
        }
      }
    }
  }

  @Test
  void halvesOfCharactersAreQuestionMarks() {
    for (int length = 1; length <= 40; length++) {
      String text = "a".repeat(length);
      for (String half : List.of("\ud83d", "\ude00", "\ude00\ud83d")) {
        String marks = "?".repeat(half.length());
        assertWritten('"' + marks + text + '"', out -> out.writeString(half + text));
        assertWritten('"' + text + marks + '"', out -> out.writeString(text + half));
        assertWritten(
            '"' + text + marks + "\ud83d\ude00\"",
            out -> out.writeString(text + half + "\ud83d\ude00"));
      }
    }
  }

  @Test
  void longStrings() {
    String text = "0123456789".repeat(10_000) + "\u20ac\n".repeat(10_000);
    JsonWriter out = new JsonWriter();
    out.writeString(text);
    assertEquals(text, JsonInput.of(out.toString()).read(JsonReader::readString));
    String allEscapes = "\u0001".repeat(5_000);
    JsonWriter escaped = new JsonWriter();
    escaped.writeString(allEscapes);
    assertEquals(30_002, escaped.toByteArray().length);
  }

  @Test
  void randomStringsComeBackAsTheyWere() {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      String text = random
          .ints(random.nextInt(40), 0, i % 2 == 0 ? 0x80 : 0x11_0000)
          .filter(c -> c < 0xD800 || c > 0xDFFF)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
      JsonWriter out = new JsonWriter();
      out.writeString(text);
      assertEquals(text, JsonInput.of(out.toString()).read(JsonReader::readString));
      assertArrayEquals(
          out.toString().getBytes(StandardCharsets.UTF_8), out.toByteArray(), out.toString());
    }
  }

  @Test
  void otherScalars() {
    UUID uuid = UUID.fromString("550e8400-e29b-41d4-a716-446655440000");
    assertWritten("\"" + uuid + "\"", out -> out.writeUuid(uuid));
    UUID high = new UUID(-1, Long.MIN_VALUE);
    assertWritten("\"" + high + "\"", out -> out.writeUuid(high));
    assertWritten("\"1.10\"", out -> out.writeDecimal(new BigDecimal("1.10")));
    assertWritten("\"2020-01-02\"", out -> out.writeDate(LocalDate.of(2020, 1, 2)));
    assertWritten(
        "\"2020-01-02T03:04:05Z\"", out -> out.writeInstant(Instant.parse("2020-01-02T03:04:05Z")));
    assertWritten(
        "\"2020-01-02T03:04:05+01:00\"",
        out -> out.writeOffsetDateTime(OffsetDateTime.parse("2020-01-02T03:04:05+01:00")));
    assertWritten("\"P1DT1.5S\"", out -> out.writeDuration(Duration.ofMillis(86_401_500)));
    assertWritten("\"-PT1M\"", out -> out.writeDuration(Duration.ofMinutes(-1)));
    assertWritten("\"PT0S\"", out -> out.writeDuration(Duration.ZERO));
    assertWritten("\"P400D\"", out -> out.writeDuration(Duration.ofDays(400)));
    assertWritten("\"-PT0.5S\"", out -> out.writeDuration(Duration.ofMillis(-500)));
  }

  @Test
  void writersAreUsedAgain() {
    JsonWriter first = JsonWriter.pooled();
    JsonWriter second = JsonWriter.pooled();
    first.writeString("something");
    first.recycle();
    second.recycle();
    assertEquals(Set.of(first, second), Set.of(JsonWriter.pooled(), JsonWriter.pooled()));
    assertEquals(0, first.size());
    second.writeString("x".repeat(2 << 20));
    second.recycle();
    first.recycle();
    assertSame(first, JsonWriter.pooled());
  }

  private static void assertWritten(String expected, Consumer<JsonWriter> writing) {
    JsonWriter out = new JsonWriter();
    writing.accept(out);
    assertEquals(expected, out.toString());
  }
}
