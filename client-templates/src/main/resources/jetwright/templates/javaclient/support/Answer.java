package dev.jetwright.client;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** The status. */
  public int status() {
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
  public String text() {
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
  public byte[] bytes() {
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

  /** The body of a success, as a value that is there. */
  public <T> T value(Decoder<T> decoder) {
    T value = readPromised(decoder);
    if (value == null) {
      throw new UnreadableAnswerException(this, "found null", null);
    }
    return value;
  }

  /** The same; an empty Optional where there is no body, or null. */
  public <T> Optional<T> optionalValue(Decoder<T> decoder) {
    return body.length == 0
        ? Optional.empty()
        : Optional.ofNullable(readPromised(Decoder.nullable(decoder)));
  }

  /** A header that every such answer has. */
  public <T> T header(String name, Function<String, T> reader) {
    return optionalHeader(name, reader)
        .orElseThrow(() -> new UnreadableAnswerException(this, "no header " + name, null));
  }

  /** A header. */
  public <T> Optional<T> optionalHeader(String name, Function<String, T> reader) {
    return headers().firstValue(name).map(text -> parsed(name, text, reader));
  }

  /** A header with several values, on one line or several. */
  public <T> List<T> headers(String name, Function<String, T> reader) {
    return headers().allValues(name).stream()
        .flatMap(line -> Stream.of(line.split(",")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> parsed(name, text, reader))
        .toList();
  }

  /** The value of a cookie that the answer sets. */
  public <T> Optional<T> cookie(String name, Function<String, T> reader) {
    return headers().allValues("set-cookie").stream()
        .filter(line -> line.startsWith(name + "="))
        .map(line -> line.substring(name.length() + 1).split(";", 2)[0])
        .map(text -> parsed(name, CookieText.value(text), reader))
        .findFirst();
  }

  private <T> T parsed(String name, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (RuntimeException e) {
      throw new UnreadableAnswerException(this, name + " is \"" + text + "\"", e);
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
    List<Fault> faults = report().faults();
    if (!faults.isEmpty()) {
      return faults.stream().map(Fault::toString).collect(Collectors.joining("; "));
    }
    if (!report().detail().isEmpty() || !report().title().isEmpty()) {
      return report().detail().isEmpty() ? report().title() : report().detail();
    }
    String text = headers().firstValue("location").map(to -> "see " + to).orElseGet(this::text);
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "...";
  }
}
