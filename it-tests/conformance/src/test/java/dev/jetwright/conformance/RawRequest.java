package dev.jetwright.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request as it goes over the wire, byte by byte, so that odd ones can be sent too. */
record RawRequest(String method, byte[] bytes) {
  private static final int TIMEOUT_MILLIS = 10_000;

  /** The request of a case, for a port of this machine. */
  static RawRequest of(Map<String, Object> request, int port) {
    byte[] body = body(request);
    Map<String, Object> headers = new LinkedHashMap<>();
    headers.put("host", "localhost:" + port);
    headers.put("connection", "close");
    if (request.containsKey("json")) {
      headers.put("content-type", "application/json");
    }
    if (body.length > 0) {
      headers.put("content-length", Integer.toString(body.length));
    }
    if (request.get("headers") != null) {
      headers.putAll(Json.object(request.get("headers")));
    }
    if (headers.containsKey("transfer-encoding")) {
      headers.remove("content-length");
    }
    String method = (String) request.get("method");
    StringBuilder head = new StringBuilder(method + " " + request.get("target") + " HTTP/1.1\r\n");
    headers.forEach(
        (name, value) -> lines(value).forEach(line -> head.append(name + ": " + line + "\r\n")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.append("\r\n").toString().getBytes(UTF_8));
    bytes.writeBytes(body);
    return new RawRequest(method, bytes.toByteArray());
  }

  private static byte[] body(Map<String, Object> request) {
    if (request.containsKey("json")) {
      return Json.print(request.get("json")).getBytes(UTF_8);
    }
    if (request.get("base64") instanceof String encoded) {
      return Base64.getDecoder().decode(encoded);
    }
    return request.get("text") instanceof String text
        ? text.repeat(times(request)).getBytes(UTF_8)
        : new byte[0];
  }

  private static int times(Map<String, Object> request) {
    return Integer.parseInt(request.getOrDefault("times", 1).toString());
  }

  private static List<?> lines(Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    return value == null ? List.of() : List.of(value);
  }

  /** Sends it and reads the answer to its end. */
  RawAnswer send(int port) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      return RawAnswer.of(new String(socket.getInputStream().readAllBytes(), ISO_8859_1), method);
    }
  }
}
