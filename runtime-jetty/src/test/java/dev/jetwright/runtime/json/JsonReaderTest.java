package dev.jetwright.runtime.json;

import static dev.jetwright.runtime.json.Reading.assertEmbedded;
import static dev.jetwright.runtime.json.Reading.assertFaults;
import static dev.jetwright.runtime.json.Reading.assertRead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.text.Scalars;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
  private static final PropertyNames NODE =
      PropertyNames.builder().required("n").optional("next").build();
  private static final Tags SHAPES = Tags.of("type", "Circle", "Square");
  private static final PropertyNames CIRCLE =
      PropertyNames.builder().required("type").required("radius").build();

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
    assertFaults(
        "[body, next, n] missing {}",
        "{\"n\":\"b\",\"x\":1,\"next\":{\"n\":[]},\"n\":\"c\",\"next\":1,\"next\":{},\"n\":1}",
        JsonReaderTest::readNode);
    assertFaults(
        "[body, n] int_parsing \"d\"",
        "{\"next\":{},\"n\":\"b\",\"next\":null,\"n\":1,\"x\":[],\"n\":\"c\",\"n\":\"d\"}",
        JsonReaderTest::readNode);
  }

  @Test
  void ofValuesOfOneKeyTheLastCounts() {
    Decoder<Object> map = in -> in.readMap(Scalars.INT, JsonReader::readInt);
    assertRead("{1=3}", "{\"1\":\"a\",\"1\":3}", map);
    assertFaults("[body, 1] int_parsing \"b\"", "{\"1\":\"a\",\"1\":\"b\"}", map);
    assertFaults("[body, a, [key]] int_parsing a", "{\"a\":1,\"1\":\"x\",\"1\":2}", map);
    assertFaults(
        "[body, 2] int_parsing \"b\"",
        "{\"1\":\"a\",\"2\":\"b\",\"1\":\"c\",\"3\":\"d\",\"1\":1,\"3\":3}",
        map);
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
    assertEmbedded("", "{" + "\"x\":null,".repeat(50_000) + "\"n\":1}", values);
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
}
