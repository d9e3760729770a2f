package dev.jetwright.runtime.content;

import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.RequestRejected;
import dev.jetwright.runtime.form.FormShape;
import dev.jetwright.runtime.form.HeaderParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The media types that an operation takes.
 *
 * <pre>{@code
 * private static final MediaTypes CREATE_TYPES =
 *     MediaTypes.of("application/json", "application/x-www-form-urlencoded")
 *         .withForm(ItemForm.SHAPE);
 * }</pre>
 */
public final class MediaTypes {
  static final String JSON = "application/json";
  public static final String URL_ENCODED = "application/x-www-form-urlencoded";
  public static final String MULTIPART = "multipart/form-data";

  private static final String OCTETS = "application/octet-stream";
  private static final String ANY = "*/*";

  private final List<String> types;
  private final FormShape form;

  private MediaTypes(List<String> types, FormShape form) {
    this.types = types;
    this.form = form;
  }

  /** Media types or ranges of them, in lower case. */
  public static MediaTypes of(String... types) {
    return new MediaTypes(List.of(types), FormShape.TEXT);
  }

  /** The same, and how the value stands in a form. */
  public MediaTypes withForm(FormShape shape) {
    return new MediaTypes(types, shape);
  }

  public FormShape form() {
    return form;
  }

  /** The media type of a request: 415 unless it is one of these. */
  public String choose(Request request) {
    String header = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    String type = header == null ? OCTETS : HeaderParameters.of(header).value();
    if (types.contains(type) || types.contains(range(type)) || types.contains(ANY)) {
      return type;
    }
    throw new RequestRejected(rejection(request));
  }

  private static String range(String type) {
    int slash = type.indexOf('/');
    return slash < 0 ? type : type.substring(0, slash) + "/*";
  }

  /** Says what would be accepted, in words and in the header that fits the method. */
  private Rejection rejection(Request request) {
    String all = String.join(", ", types);
    String words = types.stream().collect(Collectors.joining(" or "));
    String header = switch (request.getMethod()) {
      case "POST" -> "Accept-Post";
      case "PATCH" -> "Accept-Patch";
      default -> "Accept";
    };
    return Rejection.of(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, "Unsupported Media Type: expected " + words)
        .with(Map.of(header, all));
  }

  /** Whether it is application/json or one of the media types that are JSON with a name. */
  public static boolean isJson(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    if (contentType.equals(JSON)) {
      return true;
    }
    String type = HeaderParameters.of(contentType).value();
    return type.equals(JSON) || type.startsWith("application/") && type.endsWith("+json");
  }

  /** Whether it is text, and so stands for a string. */
  public static boolean isText(String type) {
    return type.startsWith("text/");
  }

  /** Whether it is a form of either kind. */
  public static boolean isForm(String type) {
    return type.equals(URL_ENCODED) || type.equals(MULTIPART);
  }
}
