package dev.jetwright.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {
  private static final Map<String, Scalar<?>> SCALARS = Map.of(
      "INT", Scalars.INT,
      "LONG", Scalars.LONG,
      "DOUBLE", Scalars.DOUBLE,
      "FLOAT", Scalars.FLOAT,
      "BOOLEAN", Scalars.BOOLEAN,
      "DECIMAL", Scalars.DECIMAL,
      "DATE", Scalars.DATE,
      "OFFSET_DATE_TIME", Scalars.OFFSET_DATE_TIME,
      "DURATION", Scalars.DURATION,
      "UUID", Scalars.UUID);

  /** The table was made with Pydantic 2.13.5; integers are limited to Java's. */
  static Stream<String> table() throws IOException {
    try (InputStream in = ScalarsTest.class.getResourceAsStream("scalars.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void readsWhatPydanticReads(String line) {
    String[] parts = line.split(" \\| ", 3);
    assertEquals(parts[2], read(SCALARS.get(parts[0]), unescaped(parts[1])));
  }

  private static <T> String read(Scalar<T> scalar, String text) {
    List<String> faults = new ArrayList<>();
    T value = scalar.decode(text, (type, message, context) -> faults.add(type + " | " + message));
    return value == null ? "! " + String.join("; ", faults) : "= " + scalar.encode(value);
  }

  private static String unescaped(String text) {
    String escaped = text.replaceAll("\\\\x(..)", "\\\\u00$1");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != '\\') {
        out.append(c);
      } else if (escaped.charAt(i + 1) == 'u') {
        out.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append("\t\n".charAt("tn".indexOf(escaped.charAt(++i))));
      }
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nan | finite_number",
        "-Infinity | finite_number",
        "inf | finite_number",
        "1e999 | finite_number",
      })
  void floatingPointNumbersAreFinite(String text, String type) {
    assertEquals("! " + type + " | Input should be a finite number", read(Scalars.DOUBLE, text));
    assertEquals("! " + type + " | Input should be a finite number", read(Scalars.FLOAT, text));
  }

  @Test
  void integersHaveTheRangeOfTheirType() {
    assertEquals("= 2147483647", read(Scalars.INT, "2147483647"));
    assertEquals(
        "! int_parsing_size | Unable to parse input string as an integer, exceeded maximum size",
        read(Scalars.INT, "2147483648"));
    assertEquals("= -9223372036854775808", read(Scalars.LONG, "-9223372036854775808"));
    assertEquals(
        "! int_parsing_size | Unable to parse input string as an integer, exceeded maximum size",
        read(Scalars.LONG, "9223372036854775808"));
  }

  @Test
  void floatsRefuseWhatOnlyDoublesHold() {
    assertEquals("= 0.1", read(Scalars.FLOAT, "0.1"));
    assertEquals("! finite_number | Input should be a finite number", read(Scalars.FLOAT, "1e39"));
  }

  @Test
  void numbersOfJsonAreConverted() {
    assertEquals(3, Scalars.INT.decodeNumber(new BigDecimal("3.0"), ScalarsTest::none));
    assertEquals(3000, Scalars.INT.decodeNumber(new BigDecimal("3e3"), ScalarsTest::none));
    assertEquals("int_from_float", fault(Scalars.INT, "3.5"));
    assertEquals("int_from_float", fault(Scalars.INT, "1e-999999"));
    assertEquals("int_parsing_size", fault(Scalars.INT, "1e999999999"));
    assertEquals(true, Scalars.BOOLEAN.decodeNumber(new BigDecimal("1.0"), ScalarsTest::none));
    assertEquals("bool_parsing", fault(Scalars.BOOLEAN, "2"));
    assertEquals("bool_type", fault(Scalars.BOOLEAN, "1.5"));
    assertEquals("string_type", fault(Scalars.STRING, "1"));
    assertEquals("uuid_type", fault(Scalars.UUID, "1"));
    assertEquals("finite_number", fault(Scalars.DOUBLE, "1e400"));
    assertEquals(
        LocalDate.of(2020, 1, 1),
        Scalars.DATE.decodeNumber(new BigDecimal("1577836800"), ScalarsTest::none));
    assertEquals("date_from_datetime_inexact", fault(Scalars.DATE, "1577836801"));
    assertEquals(
        Instant.parse("2020-01-01T00:00:00.500Z"),
        Scalars.INSTANT.decodeNumber(new BigDecimal("1577836800.5"), ScalarsTest::none));
    assertEquals(
        Instant.parse("2603-10-11T11:33:20Z"),
        Scalars.INSTANT.decodeNumber(new BigDecimal("20000000000"), ScalarsTest::none));
    assertEquals(
        Instant.parse("1970-08-20T11:33:20.001Z"),
        Scalars.INSTANT.decodeNumber(new BigDecimal("20000000001"), ScalarsTest::none));
    assertEquals("datetime_parsing", fault(Scalars.INSTANT, "1e20"));
    assertEquals("datetime_parsing", fault(Scalars.INSTANT, "-1e20"));
    assertEquals(
        Duration.ofMillis(30_500),
        Scalars.DURATION.decodeNumber(new BigDecimal("30.5"), ScalarsTest::none));
    assertEquals("time_delta_parsing", fault(Scalars.DURATION, "1e15"));
  }

  @Test
  void booleansOfJsonAreConverted() {
    assertEquals(1, Scalars.INT.decodeBoolean(true, ScalarsTest::none));
    assertEquals(0.0, Scalars.DOUBLE.decodeBoolean(false, ScalarsTest::none));
    assertEquals(Duration.ofSeconds(1), Scalars.DURATION.decodeBoolean(true, ScalarsTest::none));
    List<String> faults = new ArrayList<>();
    Scalars.DECIMAL.decodeBoolean(true, (type, message, context) -> faults.add(type));
    Scalars.DATE.decodeBoolean(true, (type, message, context) -> faults.add(type));
    assertEquals(List.of("decimal_type", "date_type"), faults);
  }

  @Test
  void localTimesHaveNoOffset() {
    assertEquals("= 2020-01-02T03:04:05", read(Scalars.LOCAL_DATE_TIME, "2020-01-02T03:04:05"));
    assertEquals("= 2020-01-02T00:00:00", read(Scalars.LOCAL_DATE_TIME, "2020-01-02"));
    assertEquals(
        "! timezone_naive | Input should not have timezone info",
        read(Scalars.LOCAL_DATE_TIME, "2020-01-02T03:04:05Z"));
  }

  @Test
  void instantsAreWrittenInUtc() {
    assertEquals("= 2020-01-02T02:04:05Z", read(Scalars.INSTANT, "2020-01-02T03:04:05+01:00"));
    assertEquals("= 2020-01-02T00:00:00Z", read(Scalars.INSTANT, "1577923200"));
    assertEquals("= 2020-01-01T05:00:00Z", read(Scalars.INSTANT, "2020-01-02T00:00:00+19:00"));
    assertEquals(
        "= 2020-01-01T05:00:00Z", read(Scalars.OFFSET_DATE_TIME, "2020-01-02T00:00:00+19:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-01-02", "2020-01-02T03:04:05"})
  void pointsOnTheTimeLineHaveAnOffset(String text) {
    String fault = "! timezone_aware | Input should have timezone info";
    assertEquals(fault, read(Scalars.INSTANT, text));
    assertEquals(fault, read(Scalars.OFFSET_DATE_TIME, text));
    assertEquals(fault, read(Scalars.ZONED_DATE_TIME, text));
  }

  @Test
  void timestampsAreInUtc() {
    assertEquals("timezone_naive", fault(Scalars.LOCAL_DATE_TIME, "1577923200"));
    assertEquals("= 2020-01-02T00:00:00Z", read(Scalars.ZONED_DATE_TIME, "1577923200"));
  }

  @Test
  void fractionsAreWrittenInMicrosOrNanos() {
    LocalDateTime noon = LocalDateTime.of(2020, 1, 2, 12, 0);
    assertEquals("2020-01-02T12:00:00", Scalars.LOCAL_DATE_TIME.encode(noon));
    assertEquals(
        "2020-01-02T12:00:00.500000", Scalars.LOCAL_DATE_TIME.encode(noon.plusNanos(500_000_000)));
    assertEquals(
        "2020-01-02T12:00:00.000000001", Scalars.LOCAL_DATE_TIME.encode(noon.plusNanos(1)));
  }

  @Test
  void decimalsArePlainUnlessThatWouldBeAbsurd() {
    assertEquals("100000", Scalars.DECIMAL.encode(new BigDecimal("1E+5")));
    assertEquals("0.0000001", Scalars.DECIMAL.encode(new BigDecimal("1E-7")));
    assertEquals("1E+999999999", Scalars.DECIMAL.encode(new BigDecimal("1E+999999999")));
    assertEquals(
        "! decimal_parsing | Input should be a valid decimal",
        read(Scalars.DECIMAL, "1e99999999999"));
  }

  private static String fault(Scalar<?> scalar, String number) {
    List<String> faults = new ArrayList<>();
    scalar.decodeNumber(new BigDecimal(number), (type, message, context) -> faults.add(type));
    return String.join("; ", faults);
  }

  private static void none(String type, String message, Object... context) {
    throw new AssertionError(type);
  }
}
