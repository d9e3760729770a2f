package dev.jetwright.runtime;

import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.MalformedJson;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;

/**
 * An answer of 400 or more that the server gives by itself.
 *
 * @param status the HTTP status
 * @param body the JSON
 * @param headers what it says beside it
 */
record Rejection(int status, Body body, Map<String, String> headers) {
  private static final int UNPROCESSABLE = 422;
  private static final byte[] DETAIL = JsonWriter.name("detail");

  /** What follows the status. */
  @FunctionalInterface
  interface Body {
    void write(JsonWriter out);
  }

  Rejection(int status, Body body) {
    this(status, body, Map.of());
  }

  /** The same with headers. */
  Rejection with(Map<String, String> more) {
    return new Rejection(status, body, more);
  }

  /** {@code {"detail": "Not Found"}}. */
  static Rejection of(int status) {
    return of(status, HttpStatus.getMessage(status));
  }

  static Rejection of(int status, String detail) {
    return new Rejection(status, out -> {
      out.beginObject();
      out.name(DETAIL);
      out.writeString(detail);
      out.endObject();
    });
  }

  /** 422 with everything that is wrong with a request. */
  static Rejection of(List<Fault> faults) {
    return new Rejection(UNPROCESSABLE, out -> new FaultWriter(out).write(faults));
  }

  /** The answer to a body that is no JSON. */
  static Rejection of(MalformedJson error) {
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
}
