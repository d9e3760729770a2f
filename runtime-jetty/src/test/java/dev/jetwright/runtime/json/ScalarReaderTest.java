package dev.jetwright.runtime.json;

import static dev.jetwright.runtime.json.Reading.assertFaults;
import static dev.jetwright.runtime.json.Reading.assertRead;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 | 1",
        "\" 1_0 \" | 10",
        "2.0 | 2",
        "2e3 | 2000",
        "true | 1",
        "2147483647 | 2147483647",
        "2147483648 | int_parsing_size",
        "99999999999999999999 | int_parsing_size",
        "1.5 | int_from_float",
        "\"x\" | int_parsing",
        "null | int_type",
        "[1] | int_type",
        "{\"a\":[1]} | int_type",
      })
  void integers(String json, String expected) {
    assertRead(expected, json, JsonReader::readInt);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 | 1.0",
        "1.5 | 1.5",
        "\"1.5\" | 1.5",
        "false | 0.0",
        "1e400 | finite_number",
        "\"nan\" | finite_number",
        "123456789012345678901234567890 | 1.2345678901234568E29",
        "\"x\" | float_parsing",
        "null | float_type",
        "[] | float_type",
      })
  void floatingPointNumbers(String json, String expected) {
    assertRead(expected, json, JsonReader::readDouble);
  }

  @Test
  void otherScalars() {
    assertRead("true", "\"yes\"", JsonReader::readBoolean);
    assertRead("bool_parsing", "2", JsonReader::readBoolean);
    assertRead("bool_type", "null", JsonReader::readBoolean);
    assertRead("9223372036854775807", "9223372036854775807", JsonReader::readLong);
    assertRead("int_parsing_size", "9223372036854775808", JsonReader::readLong);
    assertRead("0.1", "0.1", JsonReader::readFloat);
    assertRead("finite_number", "1e39", JsonReader::readFloat);
    assertRead("string_type", "1", JsonReader::readString);
    assertRead("string_type", "null", JsonReader::readString);
    assertRead("1.10", "1.10", JsonReader::readDecimal);
    assertRead("1.10", "\"1.10\"", JsonReader::readDecimal);
    assertRead("decimal_type", "true", JsonReader::readDecimal);
    assertRead("uuid_type", "1", JsonReader::readUuid);
    assertRead("PT30.5S", "30.5", JsonReader::readDuration);
    assertRead("2020-01-01", "1577836800", JsonReader::readDate);
    assertRead("2020-01-01T00:00:00Z", "1577836800", JsonReader::readInstant);
    assertRead("date_type", "{}", JsonReader::readDate);
  }

  @Test
  void stringsOfAllSorts() {
    assertRead("a\"\\\n", "\"a\\\"\\\\\\n\"", JsonReader::readString);
    assertRead("\u00e9\u20ac\uD83D\uDE00", "\"\u00e9\u20ac\uD83D\uDE00\"", JsonReader::readString);
    assertRead("\u00e9\uD83D\uDE00", "\"\\u00e9\\ud83d\\ude00\"", JsonReader::readString);
  }

  @Test
  void optionalAndNull() {
    assertRead("Optional.empty", "null", in -> in.readOptional(JsonReader::readInt));
    assertRead("Optional[1]", "1", in -> in.readOptional(JsonReader::readInt));
    assertRead("null", "null", in -> in.readNullable(JsonReader::readString));
    assertRead("int_parsing", "\"x\"", in -> in.readOptional(JsonReader::readInt));
    assertRead("not_null", "null", in -> in.readNotNull(JsonReader::readString));
    assertRead("x", "\"x\"", in -> in.readNotNull(JsonReader::readString, ScalarReaderTest::fine));
  }

  @Test
  void checksSeeOnlyGoodValues() {
    assertFaults("[body] greater_than \"0\"", "\"0\"", in -> in.readInt(Checks::positive));
    assertFaults("[body] int_parsing \"x\"", "\"x\"", in -> in.readInt(Checks::positive));
    assertFaults("[body] greater_than -1.5", "-1.5", in -> in.readDouble(Checks::positive));
    assertFaults("[body] greater_than -2", "-2", in -> in.readLong(Checks::positive));
    assertFaults("[body] greater_than -0.5", "-0.5", in -> in.readFloat(Checks::positive));
    assertFaults(
        "[body] greater_than \"0\"",
        "\"0\"",
        in -> in.read(JsonReader::readDecimal, (Check<BigDecimal>) Checks::positive));
  }

  private static void fine(Object value, Faults faults) {}
}
