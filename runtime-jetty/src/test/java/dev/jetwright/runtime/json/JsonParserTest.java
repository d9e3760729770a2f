package dev.jetwright.runtime.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Our parser beside jackson-core's: they see the same tokens in the same texts. */
class JsonParserTest {
  private static final JsonFactory JACKSON = JsonFactory.builder()
      .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
      .build();
  private static final String REFUSED = "refused";

  private static final String[] SEEDS = {
    "{\"name\":\"Walnut side table\",\"price\":149.5,\"tags\":[\"a\",\"living room\"],\"n\":null}",
    "{\"a\":{\"b\":[{},[],[[1,-2.5e3],true],{\"c\":false}]},\"a\" : \"\\u00e9\\n\\\\ \\\"x\\\"\"}",
    " [ \"\u00e9\uD83D\uDE00 and more than eight bytes\" , 0 , -0 , 0.0 , 1e5, 12E-3 ]\n",
    "[1234567890123456789012,9223372036854775807,-9223372036854775808,2147483648,1e999,0.1]",
    "\"a text of some length with \\t one escape\"",
    "{\"longer than eight bytes\":1,\"longer than eight byteS\":2,\"\":3,\"\u00fc\":4}",
    "true",
    "-17.25"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nul",
        "nulll",
        "truefalse",
        "[1}",
        "{\"a\":1]",
        "{\"a\"}",
        "{\"a\":}",
        "{,}",
        "[,]",
        "[1,]",
        "{\"a\":1,}",
        "[1 2]",
        "{\"a\":1 \"b\":2}",
        "1 2",
        "01",
        "-",
        "1.",
        ".5",
        "+1",
        "1e",
        "1e+",
        "0x1",
        "\"",
        "\"\\",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\u12",
        "\"\t\"",
        "'a'",
        "[\"a\"",
        "{\"a\":1}}",
        "]",
        "}",
        "//\n1",
        "NaN",
        "\u00a01",
        "[1\u2003]",
        "[\u0000]",
        "1\u0000"
      })
  void refusesWhatIsNoJson(String text) {
    assertEquals(REFUSED, read(utf8(text)));
  }

  @Test
  void readsWhatJacksonReads() {
    for (String seed : SEEDS) {
      assertSame(utf8(seed));
    }
  }

  @Test
  void agreesWithJacksonOnDamagedTexts() {
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 60_000; i++) {
      byte[] text = damaged(utf8(SEEDS[random.nextInt(SEEDS.length)]), random);
      refused += assertSame(text) ? 0 : 1;
    }
    assertTrue(refused > 10_000 && refused < 50_000, refused + " were refused");
  }

  @Test
  void numbersAreThoseOfTheJdk() {
    Random random = new Random(11);
    for (int i = 0; i < 100_000; i++) {
      String number = number(random);
      JsonParser parser = parser(utf8(number));
      parser.nextToken();
      boolean isZero = number.equals("-0");
      assertEquals(isZero ? 0.0 : Double.parseDouble(number), parser.getDoubleValue(), number);
      assertEquals(isZero ? 0f : Float.parseFloat(number), parser.getFloatValue(), number);
      assertEquals(new BigDecimal(number), parser.getDecimalValue(), number);
    }
  }

  @Test
  void limits() {
    assertEquals(REFUSED, last(read(utf8("1".repeat(1001)))));
    assertEquals("VALUE_NUMBER_INT", read(utf8("1".repeat(1000))).split(" ")[0]);
    assertEquals(REFUSED, last(read(utf8("[".repeat(501) + "]".repeat(501)))));
    assertEquals("END_ARRAY", last(read(utf8("[".repeat(500) + "]".repeat(500)))));
  }

  private static String number(Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
    text.append(random.nextInt(4) == 0 ? "0" : digits(random, 1 + random.nextInt(20)));
    if (random.nextBoolean()) {
      text.append('.').append(random.nextInt(10)).append(digits(random, 1 + random.nextInt(18)));
    }
    if (random.nextInt(3) == 0) {
      text.append(random.nextBoolean() ? "e" : "E").append(random.nextInt(-330, 330));
    }
    return text.toString();
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder().append(1 + random.nextInt(9));
    while (digits.length() < count) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private static byte[] damaged(byte[] text, Random random) {
    byte[] damaged = text.clone();
    for (int changes = random.nextInt(3); changes >= 0; changes--) {
      int at = random.nextInt(damaged.length);
      switch (random.nextInt(5)) {
        case 0 -> damaged[at] = (byte) random.nextInt(256);
        case 1 -> damaged[at] = damaged[random.nextInt(damaged.length)];
        case 2 -> damaged[at] = (byte) "\"\\{}[],:0-e. ".charAt(random.nextInt(13));
        case 3 -> damaged = Arrays.copyOf(damaged, Math.max(1, at));
        default -> damaged = with(damaged, at, damaged[random.nextInt(damaged.length)]);
      }
    }
    return damaged;
  }

  private static byte[] with(byte[] text, int at, byte more) {
    byte[] longer = Arrays.copyOf(text, text.length + 1);
    System.arraycopy(text, at, longer, at + 1, text.length - at);
    longer[at] = more;
    return longer;
  }

  /** Whether it was read. */
  private static boolean assertSame(byte[] text) {
    String ours = read(text);
    String message = new String(text, StandardCharsets.UTF_8);
    boolean isRead = !last(ours).equals(REFUSED);
    if (isRead != !last(readSkipping(text)).equals(REFUSED)) {
      throw new AssertionError("Skipping differs: " + message);
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      // Jackson takes some encodings that do not exist.
      assertEquals(false, isRead, message);
      return false;
    }
    assertEquals(readByJackson(text), ours, message);
    return isRead;
  }

  private static String readByJackson(byte[] text) {
    StringBuilder tokens = new StringBuilder();
    boolean isWhole = false;
    try (var parser = JACKSON.createParser(ObjectReadContext.empty(), text)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (isWhole) {
          return REFUSED;
        }
        isWhole = !token.isStructStart() && parser.streamReadContext().inRoot();
        tokens.append(token).append(' ');
        switch (token) {
          case PROPERTY_NAME, VALUE_STRING -> tokens.append(parser.getString());
          case VALUE_NUMBER_INT -> tokens.append(parser.getNumberValue());
          case VALUE_NUMBER_FLOAT -> tokens.append(parser.getDoubleValue());
          default -> {}
        }
        tokens.append('\n');
      }
      return tokens.isEmpty() ? REFUSED : tokens.toString();
    } catch (JacksonException e) {
      return REFUSED;
    }
  }

  private static String read(byte[] text) {
    StringBuilder tokens = new StringBuilder();
    JsonParser parser = parser(text);
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        tokens.append(token).append(' ');
        switch (token) {
          case PROPERTY_NAME, VALUE_STRING -> tokens.append(parser.getString());
          case VALUE_NUMBER_INT -> tokens.append(parser.getNumberValue());
          case VALUE_NUMBER_FLOAT -> tokens.append(parser.getDoubleValue());
          default -> {}
        }
        tokens.append('\n');
      }
      return tokens.toString();
    } catch (NotJson e) {
      return REFUSED;
    }
  }

  /** As {@link #read}, but looks at nothing. */
  private static String readSkipping(byte[] text) {
    JsonParser parser = parser(text);
    try {
      parser.nextToken();
      parser.skipChildren();
      parser.nextToken();
      return "";
    } catch (NotJson e) {
      return REFUSED;
    }
  }

  private static String last(String tokens) {
    return tokens.strip().substring(tokens.strip().lastIndexOf('\n') + 1);
  }

  private static JsonParser parser(byte[] text) {
    byte[] middle = new byte[text.length + 4];
    Arrays.fill(middle, (byte) '"');
    System.arraycopy(text, 0, middle, 2, text.length);
    return new JsonParser(middle, 2, text.length + 2);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
