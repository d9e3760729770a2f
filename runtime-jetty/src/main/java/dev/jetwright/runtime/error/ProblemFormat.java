package dev.jetwright.runtime.error;

import dev.jetwright.Failure;
import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonWriter;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Errors as RFC 9457 has them. */
public final class ProblemFormat {
  public static final String MEDIA_TYPE = "application/problem+json";
  private static final String BLANK = "about:blank";
  private static final byte[] TYPE = JsonWriter.name("type");
  private static final byte[] TITLE = JsonWriter.name("title");
  private static final byte[] STATUS = JsonWriter.name("status");
  private static final byte[] DETAIL = JsonWriter.name("detail");
  private static final byte[] INSTANCE = JsonWriter.name("instance");
  private static final byte[] ERRORS = JsonWriter.name("errors");
  private static final byte[] VALUE = JsonWriter.name("value");
  private static final byte[] REQUEST_ID = JsonWriter.name("requestId");
  private static final Set<String> STANDARD =
      Set.of("type", "title", "status", "detail", "instance");

  private final JsonWriter out;

  ProblemFormat(JsonWriter out) {
    this.out = out;
  }

  static ErrorAnswer render(Failure failure) {
    return ErrorAnswer.of(
        failure.status(), MEDIA_TYPE, out -> new ProblemFormat(out).write(failure));
  }

  private void write(Failure failure) {
    Object detail = failure.detail().orElse(null);
    Map<?, ?> members = detail instanceof Map<?, ?> map ? map : Map.of();
    out.beginObject();
    head(
        text(members, "type", BLANK),
        text(members, "title", failure.title()),
        failure.status(),
        text(members, "detail", detail instanceof String ? detail : said(failure)),
        text(members, "instance", failure.instance()));
    if (ServerFailure.isFaulty(failure)) {
      out.name(ERRORS);
      ServerFailure.writeFaults(out, failure);
    }
    members.forEach((name, value) -> member(String.valueOf(name), value));
    if (detail != null && !(detail instanceof String) && !(detail instanceof Map)) {
      out.name(VALUE);
      AnyJson.write(out, detail);
    }
    failure.requestId().ifPresent(this::requestId);
    DetailFormat.trace(out, failure);
    out.endObject();
  }

  private static @Nullable String said(Failure failure) {
    return failure.message().equals(failure.title()) ? null : failure.message();
  }

  private void member(String name, Object value) {
    if (!STANDARD.contains(name)) {
      out.writeName(name);
      AnyJson.write(out, value);
    }
  }

  private void requestId(String id) {
    out.name(REQUEST_ID);
    out.writeString(id);
  }

  private static @Nullable String text(Map<?, ?> members, String name, @Nullable Object otherwise) {
    Object given = members.get(name) instanceof String text ? text : otherwise;
    return given == null ? null : given.toString();
  }

  /** The members that the standard names; those that are null are left out. */
  void head(
      String type, String title, int status, @Nullable String detail, @Nullable String instance) {
    text(TYPE, type);
    text(TITLE, title);
    out.name(STATUS);
    out.writeInt(status);
    text(DETAIL, detail);
    text(INSTANCE, instance == null || instance.isEmpty() ? null : instance);
  }

  private void text(byte[] name, @Nullable String value) {
    if (value != null) {
      out.name(name);
      out.writeString(value);
    }
  }
}
