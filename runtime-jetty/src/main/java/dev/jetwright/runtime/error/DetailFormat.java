package dev.jetwright.runtime.error;

import dev.jetwright.Failure;
import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Errors as FastAPI has them: {@code {"detail": "Not Found"}}. */
public final class DetailFormat {
  public static final String MEDIA_TYPE = "application/json";
  private static final byte[] DETAIL = JsonWriter.name("detail");
  private static final byte[] EXCEPTION = JsonWriter.name("exception");
  private static final byte[] TRACE = JsonWriter.name("trace");

  private DetailFormat() {}

  static ErrorAnswer render(Failure failure) {
    return ErrorAnswer.of(failure.status(), MEDIA_TYPE, out -> write(out, failure));
  }

  private static void write(JsonWriter out, Failure failure) {
    out.beginObject();
    out.name(DETAIL);
    if (ServerFailure.isFaulty(failure)) {
      ServerFailure.writeFaults(out, failure);
    } else {
      AnyJson.write(out, failure.detail().orElse(failure.title()));
    }
    trace(out, failure);
    out.endObject();
  }

  /** What was thrown, if callers may see it. */
  static void trace(JsonWriter out, Failure failure) {
    if (failure.isShown() && failure.requestId().isPresent() && failure.cause().isPresent()) {
      Throwable cause = failure.cause().get();
      out.name(EXCEPTION);
      out.writeString(cause.toString());
      out.name(TRACE);
      out.writeArray(lines(cause), JsonWriter::writeString);
    }
  }

  private static List<String> lines(Throwable cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    return trace.toString().lines().map(String::strip).toList();
  }
}
