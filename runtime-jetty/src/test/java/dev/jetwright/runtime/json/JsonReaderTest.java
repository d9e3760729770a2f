package dev.jetwright.runtime.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.text.Scalars;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
  private static final PropertyNames NODE =
      PropertyNames.builder().required("n").optional("next").build();
  private static final Tags SHAPES = Tags.of("type", "Circle", "Square");
  private static final PropertyNames CIRCLE =
      PropertyNames.builder().required("type").required("radius").build();

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
    assertRead("x", "\"x\"", in -> in.readNotNull(JsonReader::readString, JsonReaderTest::fine));
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

  @Test
  void oneFaultOfAValueIsEnough() {
    Check<String> both = (value, faults) -> {
      Checks.size(value, 2, 9, faults);
      Checks.notBlank(value, faults);
    };
    assertFaults("[body] string_too_short \" \"", "\" \"", in -> in.readString(both));
    assertFaults(
        "[body, 0] string_too_short \"\"",
        "[\"\"]",
        in -> in.readList(JsonReader::readString, both));
  }

  @Test
  void arrays() {
    assertRead("[1, 2]", " [ 1 , \"2\" ] ", in -> in.readList(JsonReader::readInt));
    assertRead("[1, 2]", "[1,2,1,\"2\"]", in -> in.readSet(JsonReader::readInt));
    assertRead("list_type", "{}", in -> in.readList(JsonReader::readInt));
    assertRead("set_type", "\"x\"", in -> in.readSet(JsonReader::readInt));
    assertFaults(
        "[body, 1, 0] int_type null",
        "[[1],[null]]",
        in -> in.readList(inner -> inner.readList(JsonReader::readInt)));
  }

  @Test
  void aListThatIsTooLongSaysNothingElse() {
    Decoder<List<Integer>> list = in -> in.readList(JsonReader::readInt);
    Check<Collection<?>> atMostTwo = (value, faults) -> Checks.size(value, 0, 2, faults);
    assertFaults("[body] too_long [1,\"x\",3]", "[1,\"x\",3]", in -> in.read(list, atMostTwo));
    assertFaults("[body, 1] int_parsing \"x\"", "[1,\"x\"]", in -> in.read(list, atMostTwo));
    Check<Collection<?>> atLeastTwo = (value, faults) -> Checks.size(value, 2, 9, faults);
    assertFaults("[body, 0] int_parsing \"x\"", "[\"x\"]", in -> in.read(list, atLeastTwo));
  }

  @Test
  void maps() {
    assertRead(
        "{1=a, 2=c}",
        "{\"1\":\"a\",\"2\":\"b\",\"2.0\":\"c\"}",
        in -> in.readMap(Scalars.INT, JsonReader::readString));
    assertRead("dict_type", "[]", in -> in.readMap(Scalars.STRING, JsonReader::readString));
    assertFaults(
        "[body, a, [key]] int_parsing a\n[body, a] string_type 1\n[body, 2] string_type {\"x\":1}",
        "{\"a\":1,\"2\":{\"x\" : 1}}",
        in -> in.readMap(Scalars.INT, JsonReader::readString));
    assertFaults(
        "[body, a, [key]] string_too_short a",
        "{\"a\":1,\"bb\":2}",
        in -> in.readMap(
            Scalars.STRING, (key, faults) -> Checks.size(key, 2, 9, faults), JsonReader::readInt));
  }

  @Test
  void objectsSayWhatTheyLack() {
    assertFaults("[body, n] missing {}", "{ }", JsonReaderTest::readNode);
    assertFaults(
        "[body, next, n] missing {\"x\":[1,\"} \\\\\\\" \"]}",
        "{\"next\": {\"x\" : [ 1,\"} \\\\\\\" \" ]}, \"n\":1}",
        JsonReaderTest::readNode);
    assertFaults("[body] model_attributes_type 3", "3", JsonReaderTest::readNode);
    assertFaults(
        "[body, next] model_attributes_type []", "{\"n\":1,\"next\":[]}", JsonReaderTest::readNode);
  }

  @Test
  void faultsOfAnObjectComeInTheOrderOfItsDeclaration() {
    assertFaults(
        "[body, n] int_parsing \"a\"\n[body, next, n] missing {\"next\":{\"n\":\"b\"}}\n"
            + "[body, next, next, n] int_parsing \"b\"",
        "{\"next\":{\"next\":{\"n\":\"b\"}},\"n\":\"a\"}",
        JsonReaderTest::readNode);
  }

  @Test
  void unknownPropertiesAreIgnored() {
    assertRead(
        "[1]", "{\"x\":{\"n\":\"a\"},\"n\":1,\"y\":[{}],\"\":null}", JsonReaderTest::readNode);
  }

  @Test
  void ofPropertiesOfOneNameTheLastCounts() {
    assertRead("[2]", "{\"n\":\"a\",\"n\":1,\"n\":2}", JsonReaderTest::readNode);
    assertFaults(
        "[body, n] int_parsing \"b\"",
        "{\"n\":1,\"n\":\"a\",\"n\":\"b\"}",
        JsonReaderTest::readNode);
    assertFaults(
        "[body, n] int_parsing \"b\"",
        "{\"n\":\"b\",\"next\":{\"n\":[]},\"next\":{\"n\":1}}",
        JsonReaderTest::readNode);
  }

  @Test
  void namesMayBeEscaped() {
    assertRead("[1, 2]", "{\"\\u006e\":1,\"ne\\u0078t\":{\"n\":2}}", JsonReaderTest::readNode);
    assertFaults("[body, n] int_type null", "{\"\\u006e\":null}", JsonReaderTest::readNode);
  }

  @Test
  void manyProperties() {
    List<String> all = IntStream.range(0, 150).mapToObj(i -> "property" + i).toList();
    PropertyNames.Builder builder = PropertyNames.builder();
    all.forEach(builder::required);
    PropertyNames names = builder.build();
    String json = all.stream()
        .filter(name -> !name.endsWith("9"))
        .map(name -> "\"" + name + "\":0")
        .collect(Collectors.joining(",", "{", "}"));
    JsonInput input = JsonInput.of(json);
    List<Integer> seen = input.read(in -> readIndexes(in, names));
    assertEquals(null, seen);
    assertEquals(
        all.stream().filter(name -> name.endsWith("9")).toList(),
        input.faults("body").stream().map(fault -> fault.loc().get(1)).toList());
    assertEquals(
        IntStream.range(0, 150).boxed().toList(),
        JsonInput.of(all.stream()
                .map(name -> "\"" + name + "\":0")
                .collect(Collectors.joining(",", "{", "}")))
            .read(in -> readIndexes(in, names)));
  }

  @Test
  void namesOfAllSorts() {
    List<String> all = List.of(
        "a",
        "ab",
        "abc",
        "abcd",
        "abcde",
        "abcdefgh",
        "abcdefghi",
        "a-rather-long-property-name",
        "a-rather-long-property-name-",
        "\u00e9",
        "na\u00efve\u20ac",
        "\uD83D\uDE00",
        "with \"quotes\"");
    PropertyNames.Builder builder = PropertyNames.builder();
    all.forEach(builder::required);
    JsonWriter out = new JsonWriter();
    out.beginObject();
    for (String name : all) {
      out.name(JsonWriter.name(name));
      out.writeInt(0);
    }
    out.endObject();
    assertEquals(
        IntStream.range(0, all.size()).boxed().toList(),
        JsonInput.of(out.toString()).read(in -> readIndexes(in, builder.build())));
  }

  private static List<Integer> readIndexes(JsonReader in, PropertyNames names) {
    in.beginObject(names);
    List<Integer> indexes = new ArrayList<>();
    for (int i = in.nextProperty(); i != JsonReader.END; i = in.nextProperty()) {
      indexes.add(i);
      in.skipValue();
    }
    return in.endObject() ? indexes : null;
  }

  @Test
  void tagsMayStandAnywhere() {
    assertRead("2.0", "{\"type\":\"Circle\",\"radius\":2}", JsonReaderTest::readShape);
    assertRead(
        "2.0", "{ \"radius\" : 2 , \"t\\u0079pe\" : \"Circle\" }", JsonReaderTest::readShape);
    assertRead(
        "2.0",
        "{\"x\":{\"type\":\"Square\",\"y\":\"}\"},\"radius\":2,\"type\":\"C\\u0069rcle\"}",
        JsonReaderTest::readShape);
  }

  @Test
  void tagsThatAreNone() {
    assertFaults("[body] union_tag_not_found {}", "{}", JsonReaderTest::readShape);
    assertFaults(
        "[body] union_tag_not_found {\"x\":{\"type\":\"Circle\"}}",
        "{\"x\":{\"type\":\"Circle\"}}",
        JsonReaderTest::readShape);
    assertFaults(
        "[body] union_tag_invalid {\"type\":\"Hexagon\"}",
        "{\"type\":\"Hexagon\"}",
        JsonReaderTest::readShape);
    assertFaults(
        "[body] union_tag_invalid {\"type\":1}", "{\"type\":1}", JsonReaderTest::readShape);
    assertFaults("[body] model_attributes_type null", "null", JsonReaderTest::readShape);
    assertFaults(
        "[body, Circle, radius] float_parsing \"x\"",
        "{\"type\":\"Circle\",\"radius\":\"x\"}",
        JsonReaderTest::readShape);
    assertFaults(
        "[body, Circle, radius] missing {\"type\":\"Circle\"}",
        "{\"type\":\"Circle\"}",
        JsonReaderTest::readShape);
    assertFaults(
        "[body, 1, Circle, radius] missing {\"type\":\"Circle\"}",
        "[{\"type\":\"Circle\",\"radius\":1},{\"type\":\"Circle\"}]",
        in -> in.readList(JsonReaderTest::readShape));
  }

  @Test
  void aVariantByItselfWantsItsTag() {
    assertFaults(
        "[body, type] missing {\"radius\":1}", "{\"radius\":1}", JsonReaderTest::readCircle);
    assertFaults(
        "[body, type] literal_error \"Square\"",
        "{\"radius\":1,\"type\":\"Square\"}",
        JsonReaderTest::readCircle);
    assertFaults(
        "[body, type] literal_error [\"Circle\"]",
        "{\"radius\":1,\"type\":[\"Circle\"]}",
        JsonReaderTest::readCircle);
  }

  @Test
  void constructorsMayRefuse() {
    assertFaults(
        "[body] value_error {\"type\":\"Circle\",\"radius\":-1}",
        "{\"type\":\"Circle\",\"radius\":-1}",
        JsonReaderTest::readCircle);
    assertFaults(
        "[body, Circle] value_error {\"type\":\"Circle\",\"radius\":-1}",
        "{\"type\":\"Circle\",\"radius\":-1}",
        JsonReaderTest::readShape);
  }

  @Test
  void valuesOfAnOperation() {
    Decoder<Object> values = JsonReaderTest::readNode;
    assertEmbedded("", "{\"n\":1,\"next\":null}", values);
    assertEmbedded("[body, n] missing null", "{\"n\":null}", values);
    assertEmbedded("[body, n] missing null", "{}", values);
    assertEmbedded("[body, n] missing null\n[body, next] missing null", "[]", values);
    assertEmbedded("[body, next, n] missing {}", "{\"n\":1,\"next\":{}}", values);
    assertEmbedded("[body, next, n] int_type null", "{\"n\":1,\"next\":{\"n\":null}}", values);
  }

  @Test
  void moreThanEnoughFaultsEndTheReading() {
    JsonInput input = JsonInput.of("[" + "0,".repeat(100_000) + "0]");
    input.read(in -> in.readList(JsonReader::readString));
    assertEquals(1000, input.faults("body").size());
  }

  @Test
  void deepObjectsDoNotOverflowTheStack() {
    String deep = "{\"n\":1,\"next\":".repeat(400) + "null" + "}".repeat(400);
    assertEquals(400, ((List<?>) JsonInput.of(deep).read(JsonReaderTest::readNode)).size());
    String tooDeep = "{\"n\":1,\"next\":".repeat(100_000) + "null" + "}".repeat(100_000);
    assertThrows(MalformedJson.class, () -> JsonInput.of(tooDeep).read(JsonReaderTest::readNode));
  }

  @Test
  void textsMayBeginWithAByteOrderMark() {
    assertRead("[1]", "\uFEFF{\"n\":1}", JsonReaderTest::readNode);
    assertFaults("[body, n] int_parsing \"a\"", "\uFEFF{\"n\":\"a\"}", JsonReaderTest::readNode);
    assertRead("1.0", "\uFEFF{\"radius\":1,\"type\":\"Circle\"}", JsonReaderTest::readShape);
  }

  @Test
  void textsMayStandInTheMiddleOfBytes() {
    byte[] bytes = "xx {\"n\":\"a\"} yy".getBytes(StandardCharsets.UTF_8);
    JsonInput input = new JsonInput(bytes, 2, bytes.length - 4);
    input.read(JsonReaderTest::readNode);
    assertEquals("\"a\"", input.faults("body").get(0).input().toString());
  }

  private static List<Object> readNode(JsonReader in) {
    if (!in.beginObject(NODE)) {
      return null;
    }
    List<Object> values = new ArrayList<>();
    List<Object> next = null;
    int n = 0;
    for (int i = in.nextProperty(); i != JsonReader.END; i = in.nextProperty()) {
      switch (i) {
        case 0 -> n = in.readInt();
        case 1 -> next = in.readNullable(JsonReaderTest::readNode);
        default -> in.skipValue();
      }
    }
    values.add(n);
    if (next != null) {
      values.addAll(next);
    }
    return in.endObject() ? values : null;
  }

  private static Double readShape(JsonReader in) {
    return switch (in.variant(SHAPES)) {
      case 0, 1 -> readCircle(in);
      default -> null;
    };
  }

  private static Double readCircle(JsonReader in) {
    if (!in.beginObject(CIRCLE)) {
      return null;
    }
    double radius = 0;
    for (int i = in.nextProperty(); i != JsonReader.END; i = in.nextProperty()) {
      switch (i) {
        case 0 -> in.readTag("Circle");
        case 1 -> radius = in.readDouble();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return radius < 0 ? in.refuse(new IllegalArgumentException("too small")) : (Double) radius;
  }

  private static void fine(Object value, Faults faults) {}

  /** What is expected is the value as text, or the type of the one fault. */
  private static <T> void assertRead(String expected, String json, Decoder<T> decoder) {
    JsonInput input = JsonInput.of(json);
    T value = input.read(decoder);
    String found = input.isFaulty()
        ? input.faults("body").stream().map(Fault::type).collect(Collectors.joining(" "))
        : String.valueOf(value);
    assertEquals(expected, found);
  }

  private static void assertFaults(String expected, String json, Decoder<?> decoder) {
    assertEquals(expected, faults(JsonInput.of(json), decoder));
  }

  private static void assertEmbedded(String expected, String json, Decoder<?> decoder) {
    assertEquals(expected, faults(JsonInput.of(json).embedding(), decoder));
  }

  private static String faults(JsonInput input, Decoder<?> decoder) {
    input.read(decoder);
    return input.faults("body").stream()
        .map(fault -> fault.loc() + " " + fault.type() + " " + fault.input())
        .collect(Collectors.joining("\n"));
  }
}
