package dev.jetwright.generator.emit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPrinterTest {

  @Test
  void printsMembersInTheirOrder() {
    JsonObject tree = new JsonObject()
        .put("z", "last first")
        .put("required", List.of("name", "price"))
        .put("empty", new JsonObject())
        .put("nothing", new JsonArray(List.of()))
        .put("list", JsonArray.of(List.of(new JsonObject().put("a", 1), JsonLiteral.NULL)))
        .put("yes", true)
        .putIf("no", false)
        .putText("none", "");
    assertEquals("""
        {
          "z": "last first",
          "required": ["name", "price"],
          "empty": {},
          "nothing": [],
          "list": [
            {
              "a": 1
            },
            null
          ],
          "yes": true
        }
        """, JsonPrinter.print(tree));
  }

  @Test
  void breaksAListThatIsTooLongForALine() {
    JsonArray words = JsonArray.ofStrings(List.of("a".repeat(60), "b".repeat(60)));
    assertEquals(
        "[\n  \"" + "a".repeat(60) + "\",\n  \"" + "b".repeat(60) + "\"\n]\n",
        JsonPrinter.print(words));
  }

  @Test
  void escapesWhatMustBeEscapedOnly() {
    assertEquals(
        "\"\\\"Grüße\\\" \\\\ / \\n\\r\\t \\u0000 \\u001b \\u0085 \\u2028 😀\"\n",
        JsonPrinter.print(new JsonString("\"Grüße\" \\ / \n\r\t \u0000 \u001b \u0085 \u2028 😀")));
  }

  @Test
  void writesNumbersInPlainNotation() {
    assertEquals("100", JsonLiteral.of(new BigDecimal("1E+2")).text());
    assertEquals("0", JsonLiteral.of(new BigDecimal("0.00")).text());
    assertEquals("0.5", JsonLiteral.of(new BigDecimal("0.500")).text());
  }
}
