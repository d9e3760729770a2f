package dev.jetwright.runtime;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.json.Decoder;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.MalformedJson;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The JSON body of a request.
 *
 * <pre>{@code
 * Item item = exchange.body().required(ItemCodec::read);
 * exchange.rejectIfFaulty();
 * }</pre>
 *
 * <p>A body whose media type is not JSON is not parsed: it stands for its text, as a JSON string
 * would. So no other site can post JSON in the name of a visitor without asking first.
 */
public final class BodyReader {
  private static final String JSON = "application/json";

  private final Request request;
  private final RequestBody body;
  private final FaultList faults;

  BodyReader(Request request, RequestBody body, FaultList faults) {
    this.request = request;
    this.body = body;
    this.faults = faults;
  }

  /** A value that must be there. */
  public <T> @Nullable T required(Decoder<T> decoder) throws IOException {
    JsonInput input = input();
    if (input == null) {
      faults.add(
          new Fault("missing", List.of(Source.BODY.word()), "Field required", null, List.of()));
      return null;
    }
    return decode(input, decoder);
  }

  /** A value that must be there and satisfy a check. */
  public <T> @Nullable T required(Decoder<T> decoder, Check<? super T> check) throws IOException {
    return required(in -> in.read(decoder, check));
  }

  /** A value that may be absent or null. */
  public <T> Optional<T> optional(Decoder<T> decoder) throws IOException {
    return Optional.ofNullable(nullable(decoder));
  }

  /** A value that may be absent or null and otherwise satisfies a check. */
  public <T> Optional<T> optional(Decoder<T> decoder, Check<? super T> check) throws IOException {
    return Optional.ofNullable(nullable(decoder, check));
  }

  /** A value that may be absent or null. */
  public <T> @Nullable T nullable(Decoder<T> decoder) throws IOException {
    JsonInput input = input();
    return input == null ? null : decode(input, decoder);
  }

  /** A value that may be absent or null and otherwise satisfies a check. */
  public <T> @Nullable T nullable(Decoder<T> decoder, Check<? super T> check) throws IOException {
    return nullable(in -> in.read(decoder, check));
  }

  /** A value that another one stands for when it is absent. */
  public <T> @Nullable T withDefault(T absent, Decoder<T> decoder) throws IOException {
    JsonInput input = input();
    return input == null ? absent : decode(input, decoder);
  }

  /** A value that satisfies a check, or another one that stands for it when it is absent. */
  public <T> @Nullable T withDefault(T absent, Decoder<T> decoder, Check<? super T> check)
      throws IOException {
    return withDefault(absent, in -> in.read(decoder, check));
  }

  /** Several values in one object, under their names. The decoder reads the object. */
  public <T> @Nullable T embedded(Decoder<T> decoder) throws IOException {
    JsonInput input = input();
    return decode((input == null ? JsonInput.of("{}") : input).embedding(), decoder);
  }

  private <T> @Nullable T decode(JsonInput input, Decoder<T> decoder) {
    try {
      T value = input.read(decoder);
      if (input.isFaulty()) {
        faults.addAll(input.faults(Source.BODY.word()));
      }
      return value;
    } catch (MalformedJson e) {
      throw new RequestRejected(Rejection.of(e));
    }
  }

  /** The body; null if there is none or it is the literal {@code null}. */
  private @Nullable JsonInput input() throws IOException {
    body.read();
    if (body.length() == 0) {
      return null;
    }
    if (!isJson(request.getHeaders().get(HttpHeader.CONTENT_TYPE))) {
      return JsonInput.ofString(body.text());
    }
    try {
      JsonInput input = new JsonInput(body.bytes(), body.offset(), body.length());
      return input.isNull() ? null : input;
    } catch (MalformedJson e) {
      throw new RequestRejected(Rejection.of(e));
    }
  }

  /** Whether it is application/json or one of the media types that are JSON with a name. */
  private static boolean isJson(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    if (contentType.equals(JSON)) {
      return true;
    }
    int semicolon = contentType.indexOf(';');
    String type = (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
        .strip()
        .toLowerCase(Locale.ROOT);
    return type.equals(JSON) || type.startsWith("application/") && type.endsWith("+json");
  }
}
