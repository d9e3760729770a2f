package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Absolute URIs (RFC 3986), letter by letter as they were sent.
 *
 * @param <T> {@code URI} or {@code URL}
 */
public final class UriScalar<T> extends Scalar<T> {
  static final UriScalar<URI> ANY = new UriScalar<>(uri -> uri, false);

  /** Of a scheme that Java has a handler for. */
  static final UriScalar<URL> KNOWN = new UriScalar<>(URI::toURL, false);

  static final String MISTYPED = "url_type";
  static final String MISTYPED_MESSAGE = "URL input should be a string or URL";

  /** Longer texts are no URLs that anybody takes. */
  private static final int LONGEST = 1 << 16;

  private interface Conversion<T> {
    T of(URI uri) throws MalformedURLException;
  }

  private final Conversion<T> conversion;
  private final boolean normalizes;

  private UriScalar(Conversion<T> conversion, boolean normalizes) {
    super(MISTYPED, MISTYPED_MESSAGE);
    this.conversion = conversion;
    this.normalizes = normalizes;
  }

  /** The same, in the form that all spellings of a URL have in common: {@code @Url}. */
  public UriScalar<T> url() {
    return new UriScalar<>(conversion, true);
  }

  static String normalized(String text) {
    WebUrl url = text.length() > LONGEST ? null : WebUrl.of(text);
    return url == null || url.fault() != null ? text : url.text();
  }

  @Override
  public @Nullable T decode(String text, Faults faults) {
    if (text.isEmpty()) {
      return refuse("input is empty", faults);
    }
    try {
      URI uri = new URI(normalizes ? normalized(text) : text);
      return uri.isAbsolute() ? conversion.of(uri) : refuse("relative URL without a base", faults);
    } catch (URISyntaxException e) {
      return refuse(lowerCase(e.getReason()), faults);
    } catch (MalformedURLException e) {
      return refuse(lowerCase(e.getMessage()), faults);
    }
  }

  private static String lowerCase(String reason) {
    return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
  }

  private static <T> @Nullable T refuse(String reason, Faults faults) {
    return refuse(faults, "url_parsing", "Input should be a valid URL, " + reason, "error", reason);
  }

  @Override
  public String encode(T value) {
    return value.toString();
  }
}
