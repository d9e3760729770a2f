package dev.jetwright.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Changes requests at random: targets, headers, cookies, JSON, forms, multipart, bytes. Its texts
 * stand for bytes, one letter each.
 */
final class Mutator {
  private static final List<String> METHODS = List.of(
      "GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "BREW", "get",
      "CONNECT");
  private static final List<String> TYPES = List.of(
      "application/json",
      "application/json; charset=utf-16",
      "application/vnd.api+json",
      "application/x-www-form-urlencoded",
      "multipart/form-data",
      "multipart/form-data; boundary=x",
      "multipart/form-data; boundary=",
      "multipart/form-data; boundary=\"" + "b".repeat(100) + "\"",
      "multipart/mixed; boundary=x",
      "text/plain",
      "application/octet-stream",
      "application/jsonl",
      "application/json; charset=nope",
      "*/*",
      "/",
      "");
  private static final List<String> NAMES = List.of(
      "content-type",
      "accept",
      "accept-language",
      "cookie",
      "x-token",
      "x_token",
      "if-none-match",
      "content-encoding",
      "accept-encoding",
      "range",
      "x-forwarded-for",
      "authorization",
      "origin",
      "content-disposition",
      "prefer",
      "te",
      "upgrade",
      "via",
      "forwarded");
  private static final List<String> WORDS = List.of(
      "",
      " ",
      "0",
      "-1",
      "1",
      "007",
      "1_000",
      "1e5",
      "1e999",
      "NaN",
      "Infinity",
      "true",
      "no",
      "null",
      "9223372036854775808",
      "-2147483649",
      "1.5",
      ".5",
      "5.",
      "0x10",
      "2020-02-30",
      "2020-01-02",
      "24:00:00",
      "P1Y",
      "PT-1S",
      "-PT0.000000001S",
      "+999999999-12-31T23:59:59Z",
      "99999999999999",
      "123e4567-e89b-12d3-a456-426614174000",
      "a@b",
      "http://[::1",
      "::1",
      "[]",
      "{}",
      "[1,2",
      "a,b,,c",
      "a|b",
      "../..",
      "%",
      "%00",
      "%FF",
      "%C0%80",
      "%ED%A0%80",
      "%2F",
      "%25",
      "%u0041",
      "+",
      "&",
      "=",
      "a[b]=c",
      "a[b][c]",
      "[",
      "]",
      "é",
      "\u0000",
      "\u007f",
      "\"",
      "\\",
      "'",
      "<script>",
      "${x}",
      "{message}",
      "aGVsbG8=",
      "!!!",
      "10MB",
      "1 KiB",
      "\ud83d\ude00",
      "\ufeff",
      "\u2028");

  private final Random random;
  private final List<RawRequest> others;
  private final JsonMutator json;

  Mutator(Random random, List<RawRequest> others) {
    this.random = random;
    this.others = others;
    this.json = new JsonMutator(random);
  }

  /** A request that differs in a few places. */
  RawRequest mutate(RawRequest request) {
    RawRequest mutated = request;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      mutated = mutateOnce(mutated);
    }
    return mutated;
  }

  private RawRequest mutateOnce(RawRequest request) {
    int choice = random.nextInt(20);
    if (choice == 0) {
      return new RawRequest(pick(METHODS), request.target(), request.headers(), request.body());
    }
    boolean hasBody = !request.body().isEmpty();
    if (choice < (hasBody ? 5 : 13)) {
      String target = target(request.target());
      return withTarget(request, target.startsWith("/") ? target : "/" + target);
    }
    if (choice < (hasBody ? 9 : 19) || !hasBody) {
      return withHeaders(request);
    }
    return withBody(request, body(joined(request.body())));
  }

  private String target(String target) {
    int query = target.indexOf('?');
    return switch (random.nextInt(8)) {
      case 0 -> spliced(target, encoded(pick(WORDS)));
      case 1 -> target + (query < 0 ? "?" : "&") + parameter();
      case 2 -> query < 0 ? target + "/" : target + "&" + target.substring(query + 1);
      case 3 -> query < 0 ? otherTarget() : otherPath(target, query);
      case 4 -> target.replaceFirst("=[^&]*", "=" + quoted(encoded(pick(WORDS))));
      case 5 -> segments(target);
      case 6 -> bytes(target, 1).replaceAll("[\\x00-\\x20\\x7f]", "%20");
      default -> random.nextInt(20) == 0 ? target + "x".repeat(random.nextInt(9000)) : target + "?";
    };
  }

  private String otherTarget() {
    return others.get(random.nextInt(others.size())).target();
  }

  /** The query of one and the path of another. */
  private String otherPath(String target, int query) {
    return otherTarget().split("\\?")[0] + target.substring(query);
  }

  private String segments(String target) {
    String[] segments = target.split("/", -1);
    segments[random.nextInt(segments.length)] = encoded(pick(WORDS));
    return String.join("/", segments);
  }

  private String parameter() {
    String name = random.nextBoolean() ? encoded(pick(WORDS)) : pick(NAMES);
    for (int tries = 0; tries < 5; tries++) {
      String target = otherTarget();
      int query = target.indexOf('?');
      if (query > 0) {
        name = target.substring(query + 1).split("[=&]")[0];
        break;
      }
    }
    return name + "=" + encoded(pick(WORDS));
  }

  private RawRequest withTarget(RawRequest request, String target) {
    return new RawRequest(request.method(), target, request.headers(), request.body());
  }

  private RawRequest withHeaders(RawRequest request) {
    Map<String, Object> headers = new LinkedHashMap<>(request.headers());
    List<String> names = new ArrayList<>(headers.keySet());
    names.removeAll(List.of("host", "content-length", "transfer-encoding", "connection"));
    String name = names.isEmpty() || random.nextInt(3) == 0 ? pick(NAMES) : pick(names);
    switch (random.nextInt(7)) {
      case 0 -> headers.put("content-type", pick(TYPES));
      case 1 -> headers.remove(name);
      case 2 -> headers.put(name, List.of(line(pick(WORDS)), line(pick(WORDS))));
      case 3 -> headers.put("cookie", line(cookies()));
      case 4 -> headers.put(name.toUpperCase(Locale.ROOT), line(pick(WORDS)));
      case 5 ->
        headers.put(
            name, random.nextInt(20) == 0 ? "y".repeat(random.nextInt(9000)) : line(pick(WORDS)));
      default ->
        headers.put(name, line(bytes(String.valueOf(headers.getOrDefault(name, "value")), 2)));
    }
    return new RawRequest(request.method(), request.target(), headers, request.body());
  }

  private String cookies() {
    StringBuilder cookies = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      cookies
          .append(pick(NAMES))
          .append('=')
          .append(pick(WORDS))
          .append(pick(List.of("; ", ";", "")));
    }
    return cookies.toString();
  }

  private RawRequest withBody(RawRequest request, byte[] body) {
    Map<String, Object> headers = new LinkedHashMap<>(request.headers());
    headers.remove("transfer-encoding");
    headers.remove("content-length");
    if (random.nextInt(8) > 0 || body.length < 2) {
      headers.put("content-length", Integer.toString(body.length));
      return new RawRequest(request.method(), request.target(), headers, List.of(body));
    }
    headers.put("transfer-encoding", "chunked");
    int middle = 1 + random.nextInt(body.length - 1);
    return new RawRequest(
        request.method(),
        request.target(),
        headers,
        List.of(Arrays.copyOf(body, middle), Arrays.copyOfRange(body, middle, body.length)));
  }

  private byte[] body(byte[] body) {
    String text = new String(body, ISO_8859_1);
    if (random.nextInt(5) > 0) {
      Object parsed = JsonMutator.parsed(new String(body, UTF_8));
      if (parsed != JsonMutator.NO_JSON) {
        return json.mutated(parsed).getBytes(UTF_8);
      }
    }
    if (text.contains("\r\n")) {
      return pieces(text, "\r\n").getBytes(ISO_8859_1);
    }
    return text.contains("=") && random.nextBoolean()
        ? pieces(text, "&").getBytes(ISO_8859_1)
        : bytes(text, 4).getBytes(ISO_8859_1);
  }

  /** Drops, doubles, swaps or changes the lines of multipart or the pairs of a form. */
  private String pieces(String text, String separator) {
    List<String> pieces = new ArrayList<>(Arrays.asList(text.split(separator, -1)));
    int at = random.nextInt(pieces.size());
    switch (random.nextInt(6)) {
      case 0 -> pieces.remove(at);
      case 1 -> pieces.add(at, pieces.get(at));
      case 2 -> pieces.set(at, bytes(pieces.get(at), 2));
      case 3 -> pieces.add(at, encoded(pick(WORDS)) + "=" + encoded(pick(WORDS)));
      case 4 -> pieces.subList(at, pieces.size()).clear();
      default -> pieces.addAll(at, List.copyOf(pieces.subList(random.nextInt(at + 1), at)));
    }
    return String.join(separator, pieces);
  }

  /** Changes bytes. */
  String bytes(String text, int most) {
    StringBuilder changed = new StringBuilder(text);
    for (int times = 1 + random.nextInt(most); times > 0; times--) {
      int at = changed.isEmpty() ? 0 : random.nextInt(changed.length());
      switch (random.nextInt(5)) {
        case 0 -> changed.insert(at, (char) random.nextInt(256));
        case 1 -> changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(4)));
        case 2 -> changed.insert(at, changed.substring(at, Math.min(changed.length(), at + 20)));
        case 3 -> changed.setLength(at);
        default -> changed.insert(at, latin(pick(WORDS)));
      }
    }
    return changed.toString();
  }

  private String spliced(String text, String other) {
    int at = 1 + random.nextInt(text.length());
    return text.substring(0, at) + other + text.substring(Math.min(text.length(), at + 1));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A word as part of a target: what would end the request line is encoded, nothing else. */
  private static String encoded(String word) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : word.getBytes(UTF_8)) {
      int c = b & 0xFF;
      encoded.append(c <= ' ' || c >= 0x7F ? "%%%02X".formatted(c) : String.valueOf((char) c));
    }
    return encoded.toString();
  }

  private static String quoted(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }

  private static String line(String text) {
    return latin(text).replaceAll("[\\r\\n]", " ");
  }

  private static String latin(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  private static byte[] joined(List<byte[]> chunks) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    chunks.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }
}
