package dev.jetwright.runtime;

import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.RawJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.jetty.http.HttpStatus;

/** The document that a server shows under {@code /openapi.json}. */
public final class ApiDocument {
  static final String PATH = "/openapi.json";

  private final byte[] json;

  private ApiDocument(byte[] json) {
    this.json = json;
  }

  /** A resource of the class path that stands beside a class. */
  public static ApiDocument of(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "%s is not on the class path, beside %s".formatted(resource, owner.getName()));
      }
      byte[] json = in.readAllBytes();
      return new ApiDocument(new RawJson(json, 0, json.length).compact());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Route route() {
    return Route.get(PATH, this::send);
  }

  private void send(Exchange exchange) {
    exchange.send(HttpStatus.OK_200, json, JsonWriter::writeRaw);
  }
}
