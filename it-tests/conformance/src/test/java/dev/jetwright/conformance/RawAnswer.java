package dev.jetwright.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer as it came over the wire: nothing follows redirects, decodes or repairs it.
 *
 * @param isCut whether it broke off before its end
 */
record RawAnswer(int status, Map<String, String> headers, String body, boolean isCut) {

  /** An answer that is there to its end. */
  RawAnswer(int status, Map<String, String> headers, String body) {
    this(status, headers, body, false);
  }

  static RawAnswer of(String answer, String method) {
    int end = answer.indexOf("\r\n\r\n");
    if (end < 0) {
      throw new AssertionError("this is no answer: " + answer);
    }
    List<String> lines = List.of(answer.substring(0, end).split("\r\n"));
    Map<String, String> headers = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int colon = line.indexOf(':');
      headers.merge(
          line.substring(0, colon).toLowerCase(Locale.ROOT),
          line.substring(colon + 1).strip(),
          (one, other) -> one + ", " + other);
    }
    String rest = answer.substring(end + 4);
    boolean chunked = "chunked".equals(headers.get("transfer-encoding"));
    StringBuilder joined = new StringBuilder();
    boolean isCut = chunked && !join(rest, joined) && !method.equals("HEAD");
    String body = chunked ? joined.toString() : rest;
    String length = headers.get("content-length");
    if (length != null && !method.equals("HEAD") && Integer.parseInt(length) != body.length()) {
      throw new AssertionError("content-length is " + length + " for " + body.length() + " bytes");
    }
    int status = Integer.parseInt(lines.get(0).split(" ")[1]);
    return new RawAnswer(status, headers, new String(body.getBytes(ISO_8859_1), UTF_8), isCut);
  }

  /** Joins chunks; false if the last one, which is empty, is not there. */
  private static boolean join(String chunks, StringBuilder body) {
    int at = 0;
    while (true) {
      int lineEnd = chunks.indexOf("\r\n", at);
      if (lineEnd < 0) {
        return false;
      }
      int size = Integer.parseInt(chunks.substring(at, lineEnd), 16);
      if (size == 0) {
        return true;
      }
      int end = Math.min(lineEnd + 2 + size, chunks.length());
      body.append(chunks, lineEnd + 2, end);
      at = end + 2;
    }
  }
}
