package dev.jetwright.runtime.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes bodies of a media type that is not JSON: as the JSON that they stand for, which
 * is then decoded, checked and reported like any other.
 *
 * <pre>{@code
 * BodyCodec yaml = BodyCodec.of(new YAMLFactory(), "application/yaml", "text/yaml");
 * new ApiServer(new ItemStore()).with(yaml).run(args);
 * }</pre>
 *
 * <p>Operations name the media types that they take with {@code @Consumes}, and those that they
 * answer in with {@code @Produces}. What is text is UTF-8.
 */
public interface BodyCodec {

  /** The media types that it knows, in lower case and without parameters. */
  List<String> mediaTypes();

  /**
   * Writes a body as JSON, in UTF-8.
   *
   * @throws IOException if the body is none of this media type: the request is answered with 422,
   *     and the message is the reason
   */
  void toJson(InputStream body, OutputStream json) throws IOException;

  /**
   * Writes JSON, in UTF-8, as a body.
   *
   * @throws IOException if it cannot: the request is answered with 500
   */
  default void fromJson(InputStream json, OutputStream body) throws IOException {
    throw new IOException("Nothing writes " + String.join(", ", mediaTypes()));
  }

  /** A codec on one of Jackson's formats: YAML, CBOR, MessagePack, Smile. */
  static BodyCodec of(TokenStreamFactory format, String... mediaTypes) {
    List<String> types = List.of(mediaTypes);
    JsonFactory factory = new JsonFactory();
    return new BodyCodec() {
      @Override
      public List<String> mediaTypes() {
        return types;
      }

      @Override
      public void toJson(InputStream body, OutputStream json) throws IOException {
        try (JsonParser in = format.createParser(ObjectReadContext.empty(), body);
            JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), json)) {
          if (in.nextToken() != null) {
            out.copyCurrentStructure(in);
          }
        } catch (JacksonException e) {
          throw new IOException(e.getOriginalMessage(), e);
        }
      }

      @Override
      public void fromJson(InputStream json, OutputStream body) throws IOException {
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), json);
            JsonGenerator out = format.createGenerator(ObjectWriteContext.empty(), body)) {
          if (in.nextToken() != null) {
            out.copyCurrentStructure(in);
          }
        } catch (JacksonException e) {
          throw new IOException(e.getOriginalMessage(), e);
        }
      }
    };
  }
}
