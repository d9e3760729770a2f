package dev.jetwright.runtime.error;

import dev.jetwright.HttpException;
import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.json.MalformedJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * An error that the server answers by itself: what happened, whatever it will look like.
 *
 * @param status the HTTP status
 * @param detail what there is to say beside the status: a text or any other JSON
 * @param faults what is wrong with the request
 * @param headers names and values of its headers
 * @param cause what was thrown by the application
 * @param requestId what the log calls the request
 */
public record Rejection(
    int status,
    @Nullable Object detail,
    List<Fault> faults,
    List<Map.Entry<String, String>> headers,
    @Nullable Throwable cause,
    @Nullable String requestId) {
  private static final int UNPROCESSABLE = 422;

  /** The same with headers. */
  public Rejection with(Map<String, String> more) {
    List<Map.Entry<String, String>> all =
        Stream.concat(headers.stream(), more.entrySet().stream()).toList();
    return new Rejection(status, detail, faults, all, cause, requestId);
  }

  /** An error that says no more than its status. */
  public static Rejection of(int status) {
    return of(status, (String) null);
  }

  public static Rejection of(int status, @Nullable String detail) {
    return new Rejection(status, detail, List.of(), List.of(), null, null);
  }

  /** 422 with everything that is wrong with a request. */
  public static Rejection of(List<Fault> faults) {
    return new Rejection(UNPROCESSABLE, null, faults, List.of(), null, null);
  }

  /** What the application threw, to be the answer. */
  public static Rejection of(HttpException error) {
    return new Rejection(
        error.status(), error.detail().orElse(null), List.of(), error.headers(), error, null);
  }

  /** What the application threw by accident. */
  public static Rejection ofCrash(Throwable error, String requestId) {
    return new Rejection(
        HttpStatus.INTERNAL_SERVER_ERROR_500, null, List.of(), List.of(), error, requestId);
  }

  /** The answer to a body that is no JSON. */
  public static Rejection of(MalformedJson error) {
    if (error.place() < 0) {
      return of(HttpStatus.BAD_REQUEST_400, "There was an error parsing the body");
    }
    return of(List.of(new Fault(
        "json_invalid",
        List.of(Source.BODY.word(), error.place()),
        "JSON decode error",
        Map.of(),
        List.of("error", error.getMessage()))));
  }

  /** Whether such an answer has a body at all. */
  public boolean hasBody() {
    return StatusCode.hasBody(status);
  }
}
