package dev.jetwright.runtime;

import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.RawJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** The document that a server shows under {@code /openapi.json}. */
public final class ApiDocument {
  static final String PATH = "/openapi.json";

  private static final String SERVERS_START = "\"servers\":[{\"url\":\"";
  private static final String SERVERS_END = "\"}]";
  private static final Pattern CONVERTER = Pattern.compile(":[^{}/]*}");
  private static final String SERVERS = Pattern.quote(SERVERS_START + "/" + SERVERS_END);

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

  /** What it calls an operation; null if it does not show it. */
  @Nullable
  String operationId(String method, String template) {
    String path = CONVERTER.matcher(template).replaceAll("}");
    Object tree = new JsonInput(json, 0, json.length).read(AnyJson::read);
    Object id = tree;
    for (String name : List.of("paths", path, method.toLowerCase(Locale.ROOT), "operationId")) {
      id = id instanceof Map<?, ?> object ? object.get(name) : null;
    }
    return id instanceof String text ? text : null;
  }

  /**
   * The route that shows it.
   *
   * @param rootPath what a proxy takes away in front of every path
   */
  Route route(Supplier<String> rootPath) {
    return Route.get(PATH, exchange -> {
      Below below = Below.of(exchange.request());
      String base = below == null ? rootPath.get() : below.root() + UrlText.encoded(below.prefix());
      exchange.send(HttpStatus.OK_200, below(base), JsonWriter::writeRaw);
    });
  }

  /** The document of an application that stands below a path, which needs no escapes. */
  private byte[] below(String base) {
    if (base.isEmpty()) {
      return json;
    }
    // In a text of the document the quotes would be escaped.
    String text = new String(json, StandardCharsets.UTF_8);
    return text.replaceFirst(SERVERS, Matcher.quoteReplacement(SERVERS_START + base + SERVERS_END))
        .getBytes(StandardCharsets.UTF_8);
  }
}
