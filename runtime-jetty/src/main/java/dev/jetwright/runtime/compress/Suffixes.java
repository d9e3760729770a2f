package dev.jetwright.runtime.compress;

import java.util.EnumSet;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Tags of compressed answers: {@code "v7--gzip"} is what {@code "v7"} became. */
final class Suffixes {
  private static final Pattern SUFFIX = Pattern.compile("--(?:br|gzip|zstd)\"");
  private static final EnumSet<HttpHeader> CONDITIONS =
      EnumSet.of(HttpHeader.IF_MATCH, HttpHeader.IF_NONE_MATCH);

  private Suffixes() {}

  /** A request whose conditions name the versions as the application knows them. */
  static Request without(Request request) {
    HttpFields headers = request.getHeaders();
    if (!headers.contains(CONDITIONS) || !hasSuffix(headers)) {
      return request;
    }
    HttpFields.Mutable plain = HttpFields.build(headers, CONDITIONS);
    for (HttpField field : headers) {
      if (CONDITIONS.contains(field.getHeader())) {
        plain.add(field.getHeader(), SUFFIX.matcher(field.getValue()).replaceAll("\""));
      }
    }
    return new Plain(request, plain.asImmutable());
  }

  private static boolean hasSuffix(HttpFields headers) {
    return CONDITIONS.stream()
        .flatMap(name -> headers.getValuesList(name).stream())
        .anyMatch(value -> SUFFIX.matcher(value).find());
  }

  /** The tag of this version by which a client knows it, if that was a compressed one. */
  static @Nullable String known(Request request, String tag) {
    Plain plain = Request.as(request, Plain.class);
    if (plain == null) {
      return null;
    }
    String start = tag.substring(0, tag.length() - 1) + "--";
    for (String value : plain.getWrapped().getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH)) {
      int at = value.indexOf(start);
      if (at >= 0 && SUFFIX.matcher(value).find(at)) {
        return value.substring(at, value.indexOf('"', at + start.length()) + 1);
      }
    }
    return null;
  }

  private static final class Plain extends Request.Wrapper {
    private final HttpFields headers;

    Plain(Request request, HttpFields headers) {
      super(request);
      this.headers = headers;
    }

    @Override
    public HttpFields getHeaders() {
      return headers;
    }
  }
}
