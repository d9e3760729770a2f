package dev.jetwright.client;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** What a server answered to a call. */
public final class Answer {
  private static final int EXCERPT = 200;
  private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=\"?([^\\s;\"]+)");

  private final Call call;
  private final HttpResponse<?> response;
  private final byte[] body;
  private ErrorReport report;

  Answer(Call call, HttpResponse<?> response, byte[] body) {
    this.call = call;
    this.response = response;
    this.body = body;
  }

  String operationId() {
    return call.operationId();
  }

  int status() {
    return response.statusCode();
  }

  HttpHeaders headers() {
    return response.headers();
  }

  /** What the body says if the answer is an error. */
  ErrorReport report() {
    if (report == null) {
      report = ErrorReport.of(body);
    }
    return report;
  }

  /** The body as text. */
  String text() {
    return new String(body, charset());
  }

  private Charset charset() {
    Matcher charset = CHARSET.matcher(headers().firstValue("content-type").orElse(""));
    try {
      return charset.find() ? Charset.forName(charset.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  /** The body as it is. */
  byte[] bytes() {
    return body;
  }

  /** The body as a value. */
  public <T> T read(Decoder<T> decoder) {
    return JsonReader.read(body, decoder);
  }

  /** The body of a success, as a value. */
  <T> T readPromised(Decoder<T> decoder) {
    try {
      return read(decoder);
    } catch (JacksonException e) {
      throw new UnreadableAnswerException(this, e.getOriginalMessage() + place(e), e);
    }
  }

  /** Where the text is no JSON; what is JSON, but not what was promised, has a path instead. */
  private static String place(JacksonException e) {
    boolean known = e.getLocation() != null && e.getLocation().getByteOffset() >= 0;
    return known ? " (byte " + e.getLocation().getByteOffset() + ")" : "";
  }

  String headline() {
    return call + " answered " + status();
  }

  /** What was asked and what came back, on one line. */
  @Override
  public String toString() {
    String reason = reason().strip();
    return reason.isEmpty() ? headline() : headline() + ": " + reason;
  }

  private String reason() {
    if (!report().detail().isEmpty()) {
      return report().detail();
    }
    List<Fault> faults = report().faults();
    if (!faults.isEmpty()) {
      return faults.stream().map(Fault::toString).collect(Collectors.joining("; "));
    }
    String text = headers().firstValue("location").map(to -> "see " + to).orElseGet(this::text);
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "...";
  }
}
