package dev.jetwright.runtime;

import dev.jetwright.OperationInfo;
import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.RawJson;
import dev.jetwright.runtime.routing.Below;
import dev.jetwright.runtime.text.UrlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private static final String SCHEMES = "\"securitySchemes\":{";

  /** Where clients get tokens, unless that is on another server. */
  private static final Pattern PLACES = Pattern.compile(
      "\"(authorizationUrl|tokenUrl|refreshUrl|openIdConnectUrl)\":\"(?!//|[A-Za-z][A-Za-z0-9+.-]*:)/?");

  private static final Pattern CONVERTER = Pattern.compile(":[^{}/]*}");
  private static final String SERVERS = Pattern.quote(SERVERS_START + "/" + SERVERS_END);

  private final byte[] json;
  private volatile @Nullable Map<String, OperationInfo> operations;

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

  /** What it says of an operation; empty if it does not show it. */
  Optional<OperationInfo> operation(String method, String template) {
    Map<String, OperationInfo> known = operations;
    if (known == null) {
      known = readOperations();
      operations = known;
    }
    OperationInfo shown = known.get(key(method, CONVERTER.matcher(template).replaceAll("}")));
    return Optional.ofNullable(shown)
        .map(it -> info(it.method(), template, it.operationId(), it.tags()));
  }

  private Map<String, OperationInfo> readOperations() {
    Map<String, OperationInfo> all = new HashMap<>();
    Map<?, ?> document = object(new JsonInput(json, 0, json.length).read(AnyJson::read));
    object(document.get("paths"))
        .forEach((path, item) -> object(item).forEach((verb, it) -> {
          if (object(it).get("operationId") instanceof String id) {
            String method = ((String) verb).toUpperCase(Locale.ROOT);
            List<String> tags = object(it).get("tags") instanceof List<?> names
                ? names.stream().map(String.class::cast).toList()
                : List.of();
            all.put(key(method, (String) path), info(method, (String) path, id, tags));
          }
        }));
    return all;
  }

  private static OperationInfo info(String method, String path, String id, List<String> tags) {
    return new OperationInfo(method, path, id, Object.class, tags, List.of(), false, false);
  }

  private static Map<?, ?> object(@Nullable Object json) {
    return json instanceof Map<?, ?> object ? object : Map.of();
  }

  private static String key(String method, String path) {
    return method + " " + path;
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
    String placed =
        text.replaceFirst(SERVERS, Matcher.quoteReplacement(SERVERS_START + base + SERVERS_END));
    // The schemes stand at the end, and nowhere else are quotes without a backslash before them.
    int schemes = placed.lastIndexOf(SCHEMES);
    String whole = schemes < 0
        ? placed
        : placed.substring(0, schemes)
            + PLACES
                .matcher(placed.substring(schemes))
                .replaceAll("\"$1\":\"" + Matcher.quoteReplacement(base) + "/");
    return whole.getBytes(StandardCharsets.UTF_8);
  }
}
