package dev.jetwright.runtime.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a JSON text in UTF-8, token by token, strictly by RFC 8259.
 *
 * <p>It is at home in one array of bytes: a place in the text is an index, a string that nobody
 * reads is never made, and where the parser is (names, indexes) is worked out only when somebody
 * asks, from the places where names begin.
 */
final class JsonParser extends JsonNumbers {
  private static final JsonToken[] TOKENS = JsonToken.values();
  private static final int NONE = -1;
  private static final int START_OBJECT = JsonToken.START_OBJECT.ordinal();
  private static final int END_OBJECT = JsonToken.END_OBJECT.ordinal();
  private static final int START_ARRAY = JsonToken.START_ARRAY.ordinal();
  private static final int END_ARRAY = JsonToken.END_ARRAY.ordinal();
  private static final int PROPERTY_NAME = JsonToken.PROPERTY_NAME.ordinal();

  private static final int DEEPEST = 500;
  private static final int FIRST_DEPTH = 8;
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  /** For each object or array around, and the last one inside: where it begins. */
  private int[] starts = new int[FIRST_DEPTH];

  /** For each object around, where the name at hand begins; for an array, -2 less the index. */
  private int[] steps = new int[FIRST_DEPTH];

  private int depth;

  /** The ordinal of the token at hand: to change a number costs less than to change a reference. */
  private int token = NONE;

  private int start;
  private boolean isUnread;

  JsonParser(byte[] bytes, int start, int end) {
    super(bytes, start, end);
  }

  /** The token at hand; null before the first, and behind the last. */
  JsonToken currentToken() {
    return token == NONE ? null : TOKENS[token];
  }

  /** Takes the token for the one at hand. */
  private JsonToken is(JsonToken found) {
    token = found.ordinal();
    return found;
  }

  /** How many objects and arrays are around; one that begins here counts, too. */
  int depth() {
    return depth;
  }

  /** Where the value at hand begins; if it has just ended, too. */
  int start() {
    return token == END_OBJECT || token == END_ARRAY ? starts[depth + 1] : start;
  }

  /** Behind the value at hand; if it is an object or array that begins here, too. */
  int behind() {
    if (token == START_OBJECT || token == START_ARRAY) {
      return new JsonCursor(bytes, start, end).value().end();
    }
    finish();
    return at;
  }

  /** Goes to the next token; null if there is none. */
  @Nullable
  JsonToken nextToken() {
    finish();
    if (token == PROPERTY_NAME) {
      return nextValue();
    }
    if (depth == 0) {
      return token == NONE ? nextValue() : close();
    }
    if (steps[depth] < 0) {
      return nextElement();
    }
    if (toName()) {
      scanName();
      requireUtf8();
    }
    return currentToken();
  }

  private @Nullable JsonToken close() {
    if (skipBlanks() != 0 || at < end) {
      throw NotJson.ERROR;
    }
    token = NONE;
    return null;
  }

  private JsonToken nextElement() {
    int b = skipBlanks();
    if (b == ']') {
      return leave(JsonToken.END_ARRAY);
    }
    if (token != START_ARRAY) {
      skip(b, ',');
    }
    steps[depth]--;
    return nextValue();
  }

  /** Goes to the value of the name at hand. */
  JsonToken nextValue() {
    int b = skipBlanks();
    start = at;
    return switch (b) {
      case '"' -> {
        at++;
        isUnread = true;
        yield is(JsonToken.VALUE_STRING);
      }
      case '{' -> enter(JsonToken.START_OBJECT, 0);
      case '[' -> enter(JsonToken.START_ARRAY, -1);
      case 't' -> word(TRUE, JsonToken.VALUE_TRUE);
      case 'f' -> word(FALSE, JsonToken.VALUE_FALSE);
      case 'n' -> word(NULL, JsonToken.VALUE_NULL);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
        is(scanNumber() ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT);
      default -> throw NotJson.ERROR;
    };
  }

  private JsonToken word(byte[] word, JsonToken value) {
    if (at + word.length > end
        || !Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
      throw NotJson.ERROR;
    }
    at += word.length;
    return is(value);
  }

  private JsonToken enter(JsonToken opening, int step) {
    if (++depth > DEEPEST) {
      throw NotJson.ERROR;
    }
    if (depth == steps.length) {
      starts = Arrays.copyOf(starts, 2 * depth);
      steps = Arrays.copyOf(steps, 2 * depth);
    }
    starts[depth] = at++;
    steps[depth] = step;
    return is(opening);
  }

  private JsonToken leave(JsonToken closing) {
    at++;
    depth--;
    return is(closing);
  }

  private void skip(int found, char expected) {
    if (found != expected) {
      throw NotJson.ERROR;
    }
    at++;
  }

  /** Goes to the first character of the next name; false at the end of the object. */
  private boolean toName() {
    int b = skipBlanks();
    if (b == '}') {
      leave(JsonToken.END_OBJECT);
      return false;
    }
    if (token != START_OBJECT) {
      skip(b, ',');
      b = skipBlanks();
    }
    steps[depth] = at;
    skip(b, '"');
    token = PROPERTY_NAME;
    return true;
  }

  private void scanName() {
    scanString();
    skip(skipBlanks(), ':');
  }

  /** Goes to the next name of the object at hand; null at its end. */
  @Nullable
  String nextName() {
    finish();
    if (!toName()) {
      return null;
    }
    scanName();
    return scanned();
  }

  /**
   * Goes to the next name of the object at hand.
   *
   * @param expected the name that is looked for first
   * @return its place among the names; {@link PropertyNames#END} at the end of the object,
   *     {@link PropertyNames#UNKNOWN} if it is none of them
   */
  int nextName(PropertyNames names, int expected) {
    finish();
    if (!toName()) {
      return PropertyNames.END;
    }
    int length = names.match(expected, bytes, at, end);
    if (length > 0) {
      at += length;
      skip(skipBlanks(), ':');
      return expected;
    }
    scanName();
    if (isVerbatim()) {
      int property = names.find(bytes, firstOfString(), lastOfString());
      if (property < 0) {
        requireUtf8();
      }
      return property;
    }
    return names.find(scanned());
  }

  /** The string at hand. */
  String getString() {
    if (isUnread) {
      isUnread = false;
      scanString();
    }
    return scanned();
  }

  /** Goes behind the value at hand, if it is a string that nobody has read. */
  private void finish() {
    if (isUnread) {
      isUnread = false;
      scanString();
      requireUtf8();
    }
  }

  /** Goes to the end of the object or array that begins here, if one does. */
  void skipChildren() {
    if (token != START_OBJECT && token != START_ARRAY) {
      return;
    }
    int outside = depth - 1;
    while (depth > outside) {
      nextToken();
    }
  }

  /** The name or index at this depth that leads to the value at hand. */
  Object step(int depth) {
    int step = steps[depth];
    return step < 0 ? (Object) (-2 - step) : new JsonCursor(bytes, step, end).string();
  }
}
