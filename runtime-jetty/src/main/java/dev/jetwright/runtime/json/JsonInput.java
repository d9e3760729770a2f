package dev.jetwright.runtime.json;

import dev.jetwright.UploadedFile;
import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.check.Judgement;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text that is read once, and then knows its faults.
 *
 * <pre>{@code
 * JsonInput input = new JsonInput(bytes, 0, bytes.length);
 * Item item = input.read(ItemCodec::read);
 * List<Fault> faults = input.faults("body");
 * }</pre>
 */
public final class JsonInput {
  private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

  private final byte[] bytes;
  private final int offset;
  private final int length;
  private final JsonParser parser;
  private final JsonReader reader;

  /** A text in UTF-8. */
  public JsonInput(byte[] bytes, int offset, int length) {
    int mark = startsWithMark(bytes, offset, length) ? BYTE_ORDER_MARK.length : 0;
    this.bytes = bytes;
    this.offset = offset + mark;
    this.length = length - mark;
    this.parser = new JsonParser(bytes, this.offset, this.offset + this.length);
    this.reader = new JsonReader(parser);
  }

  /** A text that is one string. */
  public static JsonInput ofString(String text) {
    JsonWriter out = new JsonWriter();
    out.writeString(text);
    byte[] bytes = out.toByteArray();
    return new JsonInput(bytes, 0, bytes.length);
  }

  /** A form: a text with files, each of which is an object at a place of its own. */
  public static JsonInput ofForm(byte[] bytes, Map<Integer, UploadedFile> files) {
    JsonInput input = new JsonInput(bytes, 0, bytes.length);
    input.reader.files(files);
    return input;
  }

  /** A text in a string. */
  public static JsonInput of(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return new JsonInput(bytes, 0, bytes.length);
  }

  /** Whether the text is {@code null}, and so has been read. */
  public boolean isNull() {
    if (start() != JsonToken.VALUE_NULL) {
      return false;
    }
    read(JsonInput::nothing);
    return true;
  }

  /**
   * Takes the text for an object that holds the values of an operation: null stands for absent, and
   * a text that is no object lacks them all.
   */
  public JsonInput embedding() {
    reader.embed();
    return this;
  }

  /** Lets values be judged by a clock and groups. */
  public JsonInput judgedBy(Judgement judgement) {
    reader.faults().judgeBy(judgement);
    return this;
  }

  /**
   * The value of the text, which it must hold alone; without meaning if there are {@link #faults}.
   *
   * @throws MalformedJson if the text is no JSON
   */
  public <T> @Nullable T read(Decoder<T> decoder) {
    try {
      start();
      T value = decoder.decode(reader);
      if (parser.nextToken() != null) {
        throw malformed();
      }
      return value;
    } catch (TooManyFaults e) {
      return null;
    } catch (NotJson e) {
      throw malformed();
    }
  }

  /**
   * The value of the text, checked.
   *
   * @throws MalformedJson if the text is no JSON
   */
  public <T> @Nullable T read(Decoder<T> decoder, Check<? super T> check) {
    return read(in -> in.read(decoder, check));
  }

  /** Whether the value had faults. */
  public boolean isFaulty() {
    return reader.faults().count() > 0;
  }

  /** How many of its properties the outermost object had. */
  int seen() {
    return reader.seen();
  }

  /**
   * What was wrong with the value, in the order of the declarations; {@code root} begins each
   * location.
   */
  public List<Fault> faults(Object root) {
    return faults(List.of(root));
  }

  /** The same, where several names or indexes begin each location. */
  public List<Fault> faults(List<Object> roots) {
    return reader.faults().list(roots);
  }

  private static @Nullable Object nothing(JsonReader in) {
    return null;
  }

  private JsonToken start() {
    try {
      JsonToken token = parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
      if (token == null) {
        throw malformed();
      }
      return token;
    } catch (NotJson e) {
      throw malformed();
    }
  }

  private MalformedJson malformed() {
    return JsonSyntax.fault(bytes, offset, length);
  }

  private static boolean startsWithMark(byte[] bytes, int offset, int length) {
    return length >= BYTE_ORDER_MARK.length
        && (bytes[offset] & 0xFF) == BYTE_ORDER_MARK[0]
        && (bytes[offset + 1] & 0xFF) == BYTE_ORDER_MARK[1]
        && (bytes[offset + 2] & 0xFF) == BYTE_ORDER_MARK[2];
  }
}
