package dev.jetwright.generator.emit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class YamlPrinterTest {

  @Test
  void printsBlocks() {
    JsonObject tree = new JsonObject()
        .put("openapi", "3.1.0")
        .put("paths", new JsonObject().put("/items/{itemId}", new JsonObject().put("200", "OK")))
        .put("required", List.of("name", "on"))
        .put("list", JsonArray.of(List.of(new JsonObject().put("a", 1).put("b", 2))))
        .put(
            "nested",
            JsonArray.of(List.of(JsonArray.ofStrings(List.of("x", "y")), new JsonObject())))
        .put("text", "Finds an item.\n\n  Indented: so.\nLast line")
        .put("lines", "One.\nTwo.\n")
        .put("$ref", "#/components/schemas/Item")
        .put("nothing", JsonLiteral.NULL);
    assertEquals("""
        openapi: "3.1.0"
        paths:
          /items/{itemId}:
            "200": OK
        required:
          - name
          - "on"
        list:
          - a: 1
            b: 2
        nested:
          - - x
            - "y"
          - {}
        text: |-
          Finds an item.

            Indented: so.
          Last line
        lines: |
          One.
          Two.
        $ref: "#/components/schemas/Item"
        nothing: null
        """, YamlPrinter.print(tree));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a ",
        " a",
        "1",
        "1.0",
        "1e3",
        "0x1F",
        "012",
        "1_000",
        ".5",
        "+1",
        "-1",
        "1:30",
        "2026-11-22",
        "true",
        "Yes",
        "NO",
        "off",
        "y",
        "null",
        "~",
        "Null",
        ".inf",
        ".NaN",
        "<<",
        "=",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "- a",
        "-",
        "?",
        "? a",
        "!a",
        "&a",
        "*a",
        "@a",
        "`a`",
        "%a",
        "'a'",
        "\"a\"",
        "{a}",
        "[a]",
        "a, b",
        "|",
        ">",
        "a\tb",
        "\ta",
        "a\\b",
        "a\nb",
        "a\n",
        "a\n\n",
        "\na",
        "a\n b",
        " a\nb",
        "a \nb",
        "a\r\nb",
        "a\n\tb",
        "Grüße",
        "😀\n😀",
        "\u0085",
        "\u2028",
        "a\u0000b",
        "--- a",
        "...",
        "a\n---\nb",
        "\\S",
        "^(?:[a-z]+)$",
        "/a",
        "_a",
        "$a",
        "a'b",
        "a: ",
        "http://a.b/c",
        "\n",
        "\n\n",
        "a\n\nb\n",
        "#a\nb",
        "- a\n- b"
      })
  void everyStringSurvives(String text) {
    JsonObject tree = new JsonObject()
        .put("value", text)
        .put("list", List.of(text, text))
        .put("deep", new JsonObject().put("deeper", new JsonObject().put(text, text)));
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("value", text);
    expected.put("list", List.of(text, text));
    expected.put("deep", Map.of("deeper", Map.of(text, text)));
    assertEquals(expected, new Yaml().load(YamlPrinter.print(tree)), YamlPrinter.print(tree));
  }

  @Test
  void everyTreeSurvives() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      Map<String, Object> expected = new LinkedHashMap<>();
      JsonObject tree = new JsonObject();
      for (int member = 0; member < 3; member++) {
        Object value = value(random, 4);
        expected.put("m" + member, value);
        tree.put("m" + member, tree(value));
      }
      assertEquals(expected, new Yaml().load(YamlPrinter.print(tree)), YamlPrinter.print(tree));
    }
  }

  private static Object value(Random random, int depth) {
    switch (depth == 0 ? 0 : random.nextInt(4)) {
      case 0:
        String letters = "a1:# \n-'\"{on";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
          text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
      case 1:
        return random.nextInt(100);
      case 2:
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(value(random, depth - 1));
        }
        return list;
      default:
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          map.put("k" + i, value(random, depth - 1));
        }
        return map;
    }
  }

  private static JsonValue tree(Object value) {
    if (value instanceof List<?> list) {
      return JsonArray.of(list.stream().map(YamlPrinterTest::tree).toList());
    }
    if (value instanceof Map<?, ?> map) {
      JsonObject object = new JsonObject();
      map.forEach((key, member) -> object.put((String) key, tree(member)));
      return object;
    }
    return value instanceof Integer number
        ? JsonLiteral.of(number)
        : new JsonString((String) value);
  }
}
