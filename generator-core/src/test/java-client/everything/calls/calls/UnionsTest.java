package calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shop.client.ApiClient;
import shop.client.Circle;
import shop.client.Color;
import shop.client.Failed;
import shop.client.Group;
import shop.client.Item;
import shop.client.Ok;
import shop.client.Outcome;
import shop.client.Shape;
import shop.client.runtime.UnreadableAnswerException;

/** Unions and enums, also those of a newer server. */
class UnionsTest implements AutoCloseable {
  private final FakeServer server = new FakeServer();
  private final ApiClient client = ApiClient.builder().baseUrl(server.url()).build();

  @Override
  public void close() {
    server.close();
  }

  private Shape drawn(String json) {
    server.answer(200, json);
    return client.shapes().draw(new Circle(1));
  }

  @Test
  void variantsCarryTheirTag() {
    assertEquals(new Circle(2), drawn("{\"type\":\"Circle\",\"radius\":2}"));
    assertEquals("{\"type\":\"Circle\",\"radius\":1.0}", server.asked().body());
    Group group = new Group("x", List.of(new Circle(1), new Group("y", List.of())));
    String json = "{\"type\":\"Group\",\"type2\":\"x\",\"parts\":[{\"type\":\"Circle\","
        + "\"radius\":1.0},{\"type\":\"Group\",\"type2\":\"y\",\"parts\":[]}]}";
    server.answer(200, json);
    assertEquals(group, client.shapes().draw(group));
    assertEquals(json, server.asked().body());
  }

  @Test
  void theTagMayStandAnywhere() {
    assertEquals(
        new Group("x", List.of(new Circle(1.5))),
        drawn("{\"parts\":[{\"x\":[{\"type\":\"Group\"}],\"radius\":1.5,\"type\":\"Circle\"}],"
            + "\"type2\":\"x\",\"type\":\"Group\"}"));
  }

  @Test
  void unknownVariantsSurvive() {
    String star = "{ \"points\": 5.10, \"type\":\"Star\", \"name\":\"\u00fc\\u20ac\",\"big\":1e400 }";
    Shape unknown = drawn(" " + star + " ");
    assertEquals(new Shape.Unknown("Star", star), unknown);
    server.answer(200, star);
    client.shapes().draw(unknown);
    assertEquals(star, server.asked().body());
    server.answer(200, "[" + star + ",{\"radius\":1},{\"type\":null},{\"type\":\"Circle\",\"radius\":1}]");
    assertEquals(
        List.of(
            unknown,
            new Shape.Unknown("", "{\"radius\":1}"),
            new Shape.Unknown("", "{\"type\":null}"),
            new Circle(1)),
        client.shapes().all(List.of(unknown, new Circle(2))));
    assertEquals(
        "[" + star + ",{\"type\":\"Circle\",\"radius\":2.0}]", server.asked().body());
  }

  @Test
  void aUnionIsAnObject() {
    UnreadableAnswerException e =
        assertThrows(UnreadableAnswerException.class, () -> drawn("\"Circle\""));
    assertEquals(
        "POST /shapes answered 200 with what cannot be read: expected an object, found a string",
        e.getMessage());
  }

  @Test
  void genericUnions() {
    server.answer(200, "{\"type\":\"Failed\",\"why\":\"no\"}").answer(200, "{\"type\":\"New\"}");
    Outcome<Item> failed = client.shapes().result(new Ok<>(Optional.of("x")));
    assertEquals(new Failed<Item>("no"), failed);
    assertEquals("{\"type\":\"Ok\",\"value\":\"x\"}", server.asked().body());
    assertEquals(
        new Outcome.Unknown<Item>("New", "{\"type\":\"New\"}"),
        client.shapes().result(new Failed<>("y")));
    assertEquals("{\"type\":\"Failed\",\"why\":\"y\"}", server.asked().body());
  }

  @Test
  void unknownEnumValuesSurvive() {
    Color pink = new Color("pink");
    assertEquals(Color.Known.UNKNOWN_, pink.known());
    assertEquals(Color.Known.UNKNOWN, Color.UNKNOWN.known());
    assertEquals(Color.Known.DARK_BLUE, new Color("dark-blue").known());
    assertEquals(Color.DARK_BLUE, new Color("dark-blue"));
    assertSame("pink", pink.value_());
    assertEquals("pink", pink.toString());
    assertThrows(NullPointerException.class, () -> new Color(null));
  }

  @Test
  void nullIsWrittenAsNull() {
    server.answer(200, "[null]");
    List<Shape> answer = client.shapes().all(java.util.Arrays.asList((Shape) null));
    assertEquals("[null]", server.asked().body());
    assertNull(answer.get(0));
  }
}
