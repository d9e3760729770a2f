package dev.jetwright.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection of HTTP/1.1 that is kept alive: sends bytes as they are, and reads answers. */
final class Http1Connection implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;
  private boolean isOver;

  Http1Connection(int port, int timeoutMillis) throws IOException {
    socket = new Socket("localhost", port);
    socket.setSoTimeout(timeoutMillis);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** Whether the server said that nothing more may be sent. */
  boolean isOver() {
    return isOver;
  }

  /** Sends a request and reads its answer. */
  RawAnswer ask(byte[] request, boolean isHead) throws IOException {
    try {
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
    } catch (SocketException e) {
      // The server has heard enough, or gone: its answer is there or not.
    }
    return answer(isHead);
  }

  /** The next answer that is not provisional. */
  RawAnswer answer(boolean isHead) throws IOException {
    String line = line();
    if (!line.matches("HTTP/1\\.1 \\d{3}.*")) {
      throw new ProtocolException("This is no answer: " + line);
    }
    int status = Integer.parseInt(line.substring(9, 12));
    Map<String, String> headers = new TreeMap<>();
    for (line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.merge(
          line.substring(0, colon).toLowerCase(Locale.ROOT),
          line.substring(colon + 1).strip(),
          (one, other) -> one + ", " + other);
    }
    if (status < 200) {
      return answer(isHead);
    }
    isOver = "close".equals(headers.get("connection"));
    byte[] body = isHead || status == 204 || status == 304 ? new byte[0] : body(headers);
    return new RawAnswer(status, headers, new String(body, UTF_8));
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if ("chunked".equals(headers.get("transfer-encoding"))) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      for (int size = chunkSize(); size > 0; size = chunkSize()) {
        body.write(in.readNBytes(size));
        line();
      }
      line();
      return body.toByteArray();
    }
    String length = headers.get("content-length");
    if (length == null) {
      isOver = true;
      return in.readAllBytes();
    }
    byte[] body = in.readNBytes(Integer.parseInt(length));
    if (body.length < Integer.parseInt(length)) {
      throw new EOFException("The answer ended early");
    }
    return body;
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("The connection was closed");
      }
      line.write(b);
    }
    return line.toString(ISO_8859_1).stripTrailing();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
