package dev.jetwright.runtime.answer;

import dev.jetwright.runtime.body.BodySettings;
import dev.jetwright.runtime.content.Accept;
import dev.jetwright.runtime.content.MediaRange;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.RequestRejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;

/**
 * The media types that an operation answers in, the preferred one first.
 *
 * <pre>{@code
 * private static final AnswerTypes FIND_ANSWERS =
 *     AnswerTypes.of("application/json", "application/xml");
 * }</pre>
 */
public final class AnswerTypes {
  private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY, "Accept");

  private final List<String> names;
  private final List<MediaRange> ranges;
  private final List<HttpField> fields = new ArrayList<>();

  private AnswerTypes(List<String> names) {
    this.names = names;
    this.ranges = names.stream()
        .map(name -> Objects.requireNonNull(MediaRange.of(name), name))
        .toList();
    names.forEach(name -> fields.add(field(name)));
  }

  /** Media types in lower case. */
  public static AnswerTypes of(String... types) {
    return new AnswerTypes(List.of(types));
  }

  /** The header for a media type: texts are UTF-8 and say so. */
  static HttpField field(String type) {
    boolean says = !type.startsWith("text/") || type.contains("charset=");
    return new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, says ? type : type + "; charset=utf-8");
  }

  /** What an answer is to be in: 406 unless the client takes one of these. */
  public AnswerForm choose(Request request, BodySettings settings) {
    int best = Accept.best(request.getHeaders(), ranges);
    if (best < 0) {
      throw new RequestRejected(
          Rejection.of(HttpStatus.NOT_ACCEPTABLE_406, "Not Acceptable: available as " + words())
              .with(Map.of(VARY.getName(), VARY.getValue())));
    }
    MediaRange range = ranges.get(best);
    String name = range.type() + "/" + range.subtype();
    return new AnswerForm(name, fields.get(best), names.size() > 1, settings.codec(name));
  }

  private String words() {
    return String.join(" or ", names);
  }
}
