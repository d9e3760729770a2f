package dev.jetwright.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A request as it goes over the wire, byte by byte, so that odd ones can be sent too.
 *
 * @param method the method
 * @param target the target, as on the request line
 * @param headers the headers, a text or a list of lines each; without what a protocol adds
 * @param body the body, in one piece or in the chunks that it is sent in
 */
record RawRequest(String method, String target, Map<String, Object> headers, List<byte[]> body) {
  private static final int TIMEOUT_MILLIS = 10_000;

  /** The request of a case, for a port of this machine. */
  static RawRequest of(Map<String, Object> request, int port) {
    List<byte[]> body = body(request);
    Map<String, Object> headers = new LinkedHashMap<>();
    headers.put("host", "localhost:" + port);
    headers.put("connection", "close");
    if (request.containsKey("json")) {
      headers.put("content-type", "application/json");
    }
    if (request.containsKey("chunks")) {
      headers.put("transfer-encoding", "chunked");
    } else if (!body.isEmpty()) {
      headers.put("content-length", Integer.toString(body.get(0).length));
    }
    if (request.get("headers") != null) {
      headers.putAll(Json.object(request.get("headers")));
    }
    if (headers.containsKey("transfer-encoding")) {
      headers.remove("content-length");
    }
    return new RawRequest(
        (String) request.get("method"), (String) request.get("target"), headers, body);
  }

  private static List<byte[]> body(Map<String, Object> request) {
    if (request.containsKey("json")) {
      return List.of(Json.print(request.get("json")).getBytes(UTF_8));
    }
    if (request.get("base64") instanceof String encoded) {
      return List.of(Base64.getDecoder().decode(encoded));
    }
    if (request.get("chunks") instanceof List<?> chunks) {
      return Collections.nCopies(times(request), chunks).stream()
          .flatMap(List::stream)
          .map(chunk -> chunk.toString().getBytes(UTF_8))
          .toList();
    }
    return request.get("text") instanceof String text
        ? List.of(text.repeat(times(request)).getBytes(UTF_8))
        : List.of();
  }

  private static int times(Map<String, Object> request) {
    return Integer.parseInt(request.getOrDefault("times", 1).toString());
  }

  /** Shows each line of the headers. */
  void eachHeader(BiConsumer<String, String> line) {
    headers.forEach((name, value) -> {
      if (value instanceof List<?> list) {
        list.forEach(each -> line.accept(name, each.toString()));
      } else if (value != null) {
        line.accept(name, value.toString());
      }
    });
  }

  /** Its bytes in HTTP/1.1, when its texts stand for bytes: one letter each. */
  byte[] http1Bytes() {
    return http1(ISO_8859_1);
  }

  /** Its bytes in HTTP/1.1. */
  byte[] http1() {
    return http1(UTF_8);
  }

  private byte[] http1(Charset charset) {
    StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    eachHeader((name, line) -> head.append(name + ": " + line + "\r\n"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.append("\r\n").toString().getBytes(charset));
    if (headers.containsKey("content-length") || body.size() == 1) {
      body.forEach(bytes::writeBytes);
    } else if (!body.isEmpty()) {
      for (byte[] chunk : body) {
        bytes.writeBytes((Integer.toHexString(chunk.length) + "\r\n").getBytes(UTF_8));
        bytes.writeBytes(chunk);
        bytes.writeBytes("\r\n".getBytes(UTF_8));
      }
      bytes.writeBytes("0\r\n\r\n".getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  /** Sends it over HTTP/1.1 and reads the answer to its end. */
  RawAnswer send(int port) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      try {
        socket.getOutputStream().write(http1());
        socket.getOutputStream().flush();
      } catch (SocketException e) {
        // The server has heard enough, and its answer is there.
      }
      return RawAnswer.of(new String(everything(socket.getInputStream()), ISO_8859_1), method);
    }
  }

  /** What comes until the connection is closed, or broken. */
  private static byte[] everything(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      in.transferTo(bytes);
    } catch (SocketException e) {
      // The server has reset the connection: there is no more.
    }
    return bytes.toByteArray();
  }

  /** Sends it over HTTP/2 and reads the answer to its end. */
  RawAnswer sendHttp2(int port) throws IOException {
    try (Http2Connection connection = new Http2Connection(port, TIMEOUT_MILLIS)) {
      return connection.ask(this);
    }
  }
}
