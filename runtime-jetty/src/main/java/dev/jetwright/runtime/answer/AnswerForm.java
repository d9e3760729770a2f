package dev.jetwright.runtime.answer;

import dev.jetwright.runtime.content.BodyCodec;
import dev.jetwright.runtime.content.MediaTypes;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is in, of what its operation answers in.
 *
 * @param name the media type, without parameters
 * @param contentType the header
 * @param isChosen whether another {@code Accept} would have led to another media type
 * @param codec what writes this media type, if the server was given such a codec
 */
record AnswerForm(
    String name,
    HttpField contentType,
    boolean isChosen,
    @Nullable BodyCodec codec) {
  private static final String ACCEPT = "Accept";

  /** Says in the headers what the body is, unless the application has. */
  void describe(HttpFields.Mutable headers) {
    if (!headers.contains(HttpHeader.CONTENT_TYPE)) {
      headers.put(contentType);
    }
    if (isChosen) {
      headers.ensureField(new HttpField(HttpHeader.VARY, ACCEPT));
    }
  }

  /** A value that has been written as JSON, in this media type. */
  ByteBuffer of(JsonWriter json) {
    if (codec != null) {
      return transcoded(codec, json);
    }
    if (MediaTypes.isJson(name)) {
      return json.toByteBuffer();
    }
    if (MediaTypes.isText(name)) {
      return text(json);
    }
    throw noCodec();
  }

  private static ByteBuffer transcoded(BodyCodec codec, JsonWriter json) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try {
      codec.fromJson(new ByteArrayInputStream(json.toByteArray()), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ByteBuffer.wrap(body.toByteArray());
  }

  /** A string without its quotes; a number and a literal as they are. */
  private ByteBuffer text(JsonWriter json) {
    ByteBuffer written = json.toByteBuffer();
    switch (written.get(0)) {
      case '"':
        String text = new JsonInput(written.array(), 0, json.size()).read(JsonReader::readString);
        return ByteBuffer.wrap(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
      case '{', '[':
        throw noCodec();
      default:
        return written;
    }
  }

  private IllegalStateException noCodec() {
    return new IllegalStateException(
        "No codec writes " + name + ": give the server one, as in server.with(codec)");
  }
}
