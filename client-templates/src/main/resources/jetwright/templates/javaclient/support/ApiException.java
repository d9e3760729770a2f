package dev.jetwright.client;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * The server answered with an error.
 *
 * <pre>{@code
 * try {
 *   return client.items().find(7);
 * } catch (NotFoundException e) {
 *   return null;
 * } catch (ApiException e) {
 *   log.warn("{} failed with {}, request {}", e.operationId(), e.status(), e.requestId());
 *   throw e;
 * }
 * }</pre>
 *
 * <p>An error that the operation declares has a class of its own, below the class of its status.
 */
public class ApiException extends ClientException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient HttpHeaders headers;
  private final String body;
  private final String requestId;
  private final String type;
  private final String detail;

  /** The error that this answer reports. */
  protected ApiException(Answer answer) {
    this(answer, answer.toString(), null);
  }

  ApiException(Answer answer, String message, Throwable cause) {
    super(answer.operationId(), message, cause);
    this.status = answer.status();
    this.headers = answer.headers();
    this.body = answer.text();
    this.requestId = answer.headers().firstValue("x-request-id").orElse(null);
    this.type = answer.report().type();
    this.detail = answer.report().detail();
  }

  /** The class of the answer's status. */
  static ApiException of(Answer answer) {
    return switch (answer.status()) {
      case 400 -> new BadRequestException(answer);
      case 401 -> new UnauthorizedException(answer);
      case 403 -> new ForbiddenException(answer);
      case 404 -> new NotFoundException(answer);
      case 409 -> new ConflictException(answer);
      case 422 -> new ValidationException(answer);
      case 429 -> new TooManyRequestsException(answer);
      default ->
        answer.status() >= 500 ? new ServerErrorException(answer) : new ApiException(answer);
    };
  }

  /** The HTTP status. */
  public final int status() {
    return status;
  }

  /** The headers of the answer. */
  public final HttpHeaders headers() {
    return headers;
  }

  /** The body of the answer as it came; empty when there was none. */
  public final String body() {
    return body;
  }

  /** What the server's log calls this request: the header {@code X-Request-Id}. */
  public final Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /** The name of the error: the body's {@code type}; empty when the body has none. */
  public final String type() {
    return type;
  }

  /** What the server says about the error: the body's {@code detail}; empty when it has none. */
  public final String detail() {
    return detail;
  }

  /** The body as a problem (RFC 9457); empty if the server answers in another form. */
  public final Optional<ProblemDetails> problem() {
    return headers.firstValue("content-type").orElse("").startsWith(ProblemDetails.MEDIA_TYPE)
        ? read(ProblemDetails::read)
        : Optional.empty();
  }

  /** The body as a value; empty if it is something else. */
  public final <T> Optional<T> read(Decoder<T> decoder) {
    try {
      return Optional.ofNullable(JsonReader.read(body.getBytes(StandardCharsets.UTF_8), decoder));
    } catch (JacksonException otherForm) {
      return Optional.empty();
    }
  }

  /** When the server wants to be asked again, within a minute. */
  Duration pause() {
    String seconds = headers.firstValue("retry-after").orElse("");
    return seconds.matches("[0-9]{1,9}")
        ? Duration.ofSeconds(Math.min(Long.parseLong(seconds), 60))
        : Duration.ZERO;
  }
}
