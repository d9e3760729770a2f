package dev.jetwright.client;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;

/**
 * One call of an operation: what it sends, and what it makes of the answer.
 *
 * <pre>{@code
 * return transport
 *     .call("find", "GET", "/items/{itemId}")
 *     .path("itemId", Text.of(itemId))
 *     .query("q", q.orElse(null))
 *     .error(404, "ItemNotFound", ItemNotFound::new)
 *     .receive(ItemCodec::read);
 * }</pre>
 */
public final class Call {
  private final Transport transport;
  private final String operationId;
  private final String method;
  private final String template;
  private final Target target;
  private final Map<String, List<String>> headers = new LinkedHashMap<>();
  private final List<String> cookies = new ArrayList<>();
  private IntPredicate kept = status -> false;
  private int expected;
  private final List<DeclaredError> errors = new ArrayList<>();
  private Map<String, String> parts;
  private byte[] body;
  private FormBody form;
  private BodyPublisher stream;
  private boolean isOnce;
  private final List<List<Scheme>> security = new ArrayList<>();
  private String mediaType = "application/json";
  private String accepted = "application/json";

  Call(Transport transport, String operationId, String method, String template) {
    this.transport = transport;
    this.operationId = operationId;
    this.method = method;
    this.template = template;
    this.target = new Target(template);
  }

  /** Fills in the path. */
  public Call path(String name, String value) {
    target.path(name, value);
    return this;
  }

  /** Puts a value in the place of a name that takes the rest of the path. */
  public Call remainder(String name, String value) {
    target.remainder(name, value);
    return this;
  }

  /** Adds to the query, unless the value is null. */
  public Call query(String name, String value) {
    if (value != null) {
      target.query(name, value);
    }
    return this;
  }

  /** Adds to the query, once for each value. */
  public Call query(String name, Collection<String> values) {
    if (values != null) {
      values.forEach(value -> query(name, value));
    }
    return this;
  }

  /** Adds a header, unless the value is null. */
  public Call header(String name, String value) {
    if (value != null) {
      if (!StandardCharsets.US_ASCII.newEncoder().canEncode(value)) {
        throw new IllegalArgumentException("The header " + name + " cannot carry: " + value);
      }
      headers.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
    }
    return this;
  }

  /** Adds a header, once for each value. */
  public Call header(String name, Collection<String> values) {
    if (values != null) {
      values.forEach(value -> header(name, value));
    }
    return this;
  }

  /** Adds a cookie, unless the value is null. */
  public Call cookie(String name, String value) {
    if (value != null) {
      cookies.add(name + "=" + CookieText.of(name, value));
    }
    return this;
  }

  /** Adds a cookie, once for each value. */
  public Call cookie(String name, Collection<String> values) {
    if (values != null) {
      values.forEach(value -> cookie(name, value));
    }
    return this;
  }

  /** Adds JSON to the query, unless the value is null. */
  public <T> Call queryJson(String name, T value, Encoder<T> encoder) {
    return query(name, json(value, encoder));
  }

  /** Adds a header that is JSON, unless the value is null. */
  public <T> Call headerJson(String name, T value, Encoder<T> encoder) {
    return header(name, json(value, encoder));
  }

  /** Adds a cookie that is JSON, unless the value is null. */
  public <T> Call cookieJson(String name, T value, Encoder<T> encoder) {
    return cookie(name, json(value, encoder));
  }

  private static <T> String json(T value, Encoder<T> encoder) {
    return value == null
        ? null
        : new String(JsonWriter.write(value, encoder), StandardCharsets.UTF_8);
  }

  /** Adds an object to the query, its parts in brackets, unless the value is null. */
  public <T> Call queryDeep(String name, T value, Encoder<T> encoder) {
    if (value != null) {
      new DeepObject(this).add(name, JsonWriter.write(value, encoder));
    }
    return this;
  }

  /** Sends a body, unless the value is null. */
  public <T> Call body(T value, Encoder<T> encoder) {
    if (value != null) {
      body = JsonWriter.write(value, encoder);
    }
    return this;
  }

  /** Sends a property of the object that is the body, unless the value is null. */
  public <T> Call part(String name, T value, Encoder<T> encoder) {
    if (parts == null) {
      parts = new LinkedHashMap<>();
    }
    if (value != null) {
      parts.put(name, new String(JsonWriter.write(value, encoder), StandardCharsets.UTF_8));
    }
    body = JsonWriter.write(parts, Encoder.map(Text::same, JsonWriter::writeRaw));
    return this;
  }

  /** The media type of a JSON body, where it is another one. */
  public Call as(String type) {
    mediaType = type;
    return this;
  }

  /** Sends a text, unless it is null. */
  public Call text(String text, String type) {
    if (text != null) {
      body = text.getBytes(StandardCharsets.UTF_8);
      mediaType = type + ";charset=utf-8";
    }
    return this;
  }

  /** Sends bytes, unless they are null. */
  public Call bytes(byte[] bytes, String type) {
    body = bytes;
    mediaType = type;
    return this;
  }

  /** Sends what a stream holds, unless it is null. */
  public Call bytes(InputStream bytes, String type) {
    stream = bytes == null ? null : BodyPublishers.ofInputStream(() -> bytes);
    isOnce = true;
    mediaType = type;
    return this;
  }

  /** Sends values line by line. */
  public <T> Call lines(Stream<T> values, Encoder<T> encoder, String type) {
    return bytes(new Lines<>(values.iterator(), encoder), type);
  }

  /** Sends a form, of either kind. */
  public Call form(String type) {
    form = new FormBody(type);
    return this;
  }

  /** Sends a field of the form, unless its value is null. */
  public Call field(String name, String value) {
    if (value != null) {
      form.field(name, value);
    }
    return this;
  }

  /** Sends a field of the form, once for each value. */
  public Call field(String name, Collection<String> values) {
    if (values != null) {
      values.forEach(value -> field(name, value));
    }
    return this;
  }

  /** Sends the properties of a value as fields, unless it is null. */
  public <T> Call fields(String name, T value, Encoder<T> encoder) {
    if (value != null) {
      form.fields(name, value, encoder);
    }
    return this;
  }

  /** Sends a part that is JSON, unless the value is null. */
  public <T> Call jsonPart(String name, T value, Encoder<T> encoder) {
    if (value != null) {
      form.json(name, JsonWriter.write(value, encoder));
    }
    return this;
  }

  /** Sends a file, unless it is null. */
  public Call file(String name, FileUpload file) {
    if (file != null) {
      form.file(name, file);
    }
    return this;
  }

  /** Sends bytes as a file, unless they are null. */
  public Call file(String name, byte[] bytes) {
    return file(name, bytes == null ? null : FileUpload.of(name, bytes));
  }

  /** Sends what a stream holds as a file, unless it is null. */
  public Call file(String name, InputStream bytes) {
    isOnce = true;
    return file(name, bytes == null ? null : FileUpload.of(name, () -> bytes));
  }

  /** Sends files of one name. */
  public Call files(String name, Collection<FileUpload> files) {
    if (files != null) {
      files.forEach(file -> file(name, file));
    }
    return this;
  }

  /** Sends bytes as files of one name. */
  public Call allBytes(String name, Collection<byte[]> files) {
    if (files != null) {
      files.forEach(bytes -> file(name, bytes));
    }
    return this;
  }

  /** What the call may prove itself with: schemes that are needed together. */
  public Call security(Scheme... together) {
    security.add(List.of(together));
    return this;
  }

  /** The alternatives that the call may prove itself with. */
  List<List<Scheme>> security() {
    return security;
  }

  /** Whether it can be sent again as it is. */
  boolean isRepeatable() {
    return !isOnce;
  }

  /** The media types that the answer may be in, where it is not JSON. */
  public Call accept(String types) {
    accepted = types;
    return this;
  }

  /** Expects an error that its status names. */
  public Call error(int status, Function<Answer, ApiException> error) {
    errors.add(new DeclaredError(status, null, error));
    return this;
  }

  /** Takes a status for success that is not one of 200 to 299. */
  public Call expect(int status) {
    expected = status;
    keep(one -> one == status);
    return this;
  }

  private boolean succeeds(int status) {
    return status / 100 == 2 || status == expected;
  }

  /** Expects an error. */
  public Call error(int status, String type, Function<Answer, ApiException> error) {
    errors.add(new DeclaredError(status, type, error));
    return this;
  }

  /** What the call may be answered with, where that is more than a body. */
  public <T> Answers<T> answers() {
    return new Answers<>(this);
  }

  /** Sends the call; its answer has no body, or none that matters. */
  public void send() {
    success();
  }

  /** Sends the call and reads the answer. */
  public <T> T receive(Decoder<T> decoder) {
    Answer answer = success();
    T value = answer.readPromised(decoder);
    if (value == null) {
      throw new UnreadableAnswerException(answer, "found null", null);
    }
    return value;
  }

  /** Sends the call and reads the answer, which may be null. */
  public <T> T receiveNullable(Decoder<T> decoder) {
    return success().readPromised(Decoder.nullable(decoder));
  }

  /** Sends the call and reads the answer; a 404 that names no error says that there is none. */
  public <T> Optional<T> receiveOptional(Decoder<T> decoder) {
    return optional().flatMap(answer -> answer.readPromised(Decoder.optional(decoder)));
  }

  /** Sends the call; the answer is a text. */
  public String receiveText() {
    return success().text();
  }

  /** Sends the call; the answer is a text, or 404 where there is none. */
  public Optional<String> receiveOptionalText() {
    return optional().map(Answer::text);
  }

  /** Sends the call; the answer is bytes. */
  public byte[] receiveBytes() {
    return success().bytes();
  }

  /** Sends the call; the answer is bytes, or 404 where there are none. */
  public Optional<byte[]> receiveOptionalBytes() {
    return optional().map(Answer::bytes);
  }

  /** Sends the call; the answer is read while it arrives, and is to be closed. */
  public InputStream receiveStream() {
    HttpResponse<InputStream> response = transport.open(this);
    if (!succeeds(response.statusCode())) {
      throw failure(transport.complete(this, response));
    }
    return response.body();
  }

  /** The same, or 404 where there is nothing. */
  public Optional<InputStream> receiveOptionalStream() {
    HttpResponse<InputStream> response = transport.open(this);
    if (succeeds(response.statusCode())) {
      return Optional.of(response.body());
    }
    Answer answer = transport.complete(this, response);
    if (isNothing(answer)) {
      return Optional.empty();
    }
    throw failure(answer);
  }

  /** Sends the call; the answer is values line by line, each read when it is asked for. */
  public <T> Stream<T> receiveLines(Decoder<T> decoder) {
    StreamedAnswer answer = open(List.of(accepted.split(", *")));
    Spliterator<T> values = Spliterators.spliteratorUnknownSize(
        new LineReader<>(answer, idleTimeout(), decoder), Spliterator.ORDERED);
    return StreamSupport.stream(values, false).onClose(answer::close);
  }

  /** The same, or 404 where there is nothing. */
  public <T> Optional<Stream<T>> receiveOptionalLines(Decoder<T> decoder) {
    try {
      return Optional.of(receiveLines(decoder));
    } catch (NotFoundException e) {
      if (e.getClass() != NotFoundException.class || !e.type().isEmpty()) {
        throw e;
      }
      return Optional.empty();
    }
  }

  /** Sends the call when the first event is asked for, and again when the connection is lost. */
  public <T> EventStream<T> receiveEvents(Decoder<T> decoder) {
    return new EventStream<>(this, decoder);
  }

  /** Sends the call and waits until an answer of such a media type begins. */
  StreamedAnswer open(List<String> types) {
    HttpResponse<StreamedBody> response = transport.stream(this);
    if (!succeeds(response.statusCode())) {
      byte[] whole = response.body().readAll(this, transport.timeout());
      throw failure(new Answer(this, response, whole));
    }
    return new StreamedAnswer(this, response).expect(types, transport.timeout());
  }

  Duration idleTimeout() {
    return transport.idleTimeout();
  }

  boolean isGet() {
    return method.equals("GET");
  }

  /** Sends this header, whatever was said about it before. */
  void replaceHeader(String name, String value) {
    headers.keySet().removeIf(name::equalsIgnoreCase);
    header(name, value);
  }

  /** Sends the call; the answer is a file, of which a part may be wanted. */
  public Download receiveDownload(DownloadOptions options) {
    return receiveOptionalDownload(options, false).orElseThrow();
  }

  /** The same, or 404 where there is none. */
  public Optional<Download> receiveOptionalDownload(DownloadOptions options) {
    return receiveOptionalDownload(options, true);
  }

  private Optional<Download> receiveOptionalDownload(DownloadOptions options, boolean mayMiss) {
    if (options != null) {
      options.headers().forEach(header -> header(header.getKey(), header.getValue()));
    }
    HttpResponse<InputStream> response = transport.open(this);
    if (succeeds(response.statusCode()) || response.statusCode() == 304) {
      return Optional.of(new Download(response));
    }
    Answer answer = transport.complete(this, response);
    if (mayMiss && isNothing(answer)) {
      return Optional.empty();
    }
    throw failure(answer);
  }

  /** A success, or none for a 404 that names no error. */
  private Optional<Answer> optional() {
    Answer answer = transport.send(this);
    return isNothing(answer) ? Optional.empty() : Optional.of(checked(answer));
  }

  private static boolean isNothing(Answer answer) {
    ErrorReport report = answer.report();
    boolean named = !report.type().isEmpty() && !report.type().equals(ProblemDetails.BLANK);
    // A declared error has both, also one that this client does not know yet.
    return answer.status() == 404 && !(named && !report.detail().isEmpty());
  }

  private Answer success() {
    return checked(transport.send(this));
  }

  private Answer checked(Answer answer) {
    if (!succeeds(answer.status())) {
      throw failure(answer);
    }
    return answer;
  }

  Answer answer() {
    return transport.send(this);
  }

  /** Does not follow redirects of these statuses. */
  void keep(IntPredicate statuses) {
    kept = statuses;
  }

  ApiException failure(Answer answer) {
    DeclaredError declared = null;
    for (DeclaredError error : errors) {
      boolean named = answer.report().type().equals(error.type());
      if (error.status() == answer.status() && (named || error.type() == null)) {
        declared = named || declared == null ? error : declared;
      }
    }
    try {
      return declared == null ? ApiException.of(answer) : declared.exception().apply(answer);
    } catch (JacksonException otherForm) {
      return ApiException.of(answer);
    }
  }

  String operationId() {
    return operationId;
  }

  /** Whether a redirect of this status repeats the call as it is. */
  boolean follows(int status) {
    if (kept.test(status)) {
      return false;
    }
    boolean safe = method.equals("GET") || method.equals("HEAD");
    return status == 307 || status == 308 || safe && status >= 301 && status <= 303;
  }

  /** Where the call goes. */
  URI target(URI baseUrl) {
    return target.below(baseUrl);
  }

  /** The request of this call, with what all calls of a client send. */
  HttpRequest request(URI to, Map<String, List<String>> common, Granted granted) {
    HttpRequest.Builder request = HttpRequest.newBuilder(to).method(method, publisher());
    Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.put("Accept", List.of(accepted));
    all.putAll(common);
    all.putAll(headers);
    if (!cookies.isEmpty()) {
      List<String> together = new ArrayList<>(all.getOrDefault("Cookie", List.of()));
      together.addAll(cookies);
      all.put("Cookie", List.of(String.join("; ", together)));
    }
    granted.addTo(all);
    if (form != null) {
      all.put("Content-Type", List.of(form.contentType()));
    } else if (body != null || stream != null) {
      all.put("Content-Type", List.of(mediaType));
    }
    all.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
    return request.build();
  }

  private BodyPublisher publisher() {
    if (form != null) {
      return form.publisher();
    }
    if (stream != null) {
      return stream;
    }
    return body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
  }

  /** The method and the path, without the values in it: {@code GET /items/{itemId}}. */
  @Override
  public String toString() {
    return method + " " + template;
  }

  private record DeclaredError(int status, String type, Function<Answer, ApiException> exception) {}
}
