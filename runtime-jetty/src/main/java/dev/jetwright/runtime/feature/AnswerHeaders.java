package dev.jetwright.runtime.feature;

import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;

/**
 * The headers of an answer in the moment in which they are sent, whoever answers: an operation, a
 * refusal, what is mounted, or Jetty for what nobody caught.
 *
 * <pre>{@code
 * AnswerHeaders.whenSent(request, headers -> headers.put("X-Content-Type-Options", "nosniff"));
 * }</pre>
 */
public final class AnswerHeaders {
  private static final String ANYTHING = "*";

  private AnswerHeaders() {}

  /**
   * Does something with the headers of a request's answer, right before they are sent.
   *
   * @param change does not wait for anything
   */
  public static void whenSent(Request request, Consumer<HttpFields.Mutable> change) {
    request.addHttpStreamWrapper(stream -> new HttpStream.Wrapper(stream) {
      @Override
      public void prepareResponse(HttpFields.Mutable headers) {
        change.accept(headers);
        super.prepareResponse(headers);
      }
    });
  }

  /** Tells caches that the answer depends on a header of the request, in the one {@code Vary}. */
  public static void vary(HttpFields.Mutable headers, String name) {
    String before = String.join(", ", headers.getCSV(HttpHeader.VARY, false));
    boolean isSaid = headers.getCSV(HttpHeader.VARY, false).stream()
        .anyMatch(value -> value.equals(ANYTHING) || value.equalsIgnoreCase(name));
    if (!isSaid) {
      headers.put(HttpHeader.VARY, before.isEmpty() ? name : before + ", " + name);
    }
  }
}
