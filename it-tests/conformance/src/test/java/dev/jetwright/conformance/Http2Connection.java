package dev.jetwright.conformance;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.http2.hpack.HpackDecoder;
import org.eclipse.jetty.http2.hpack.HpackException;

/**
 * A connection that speaks HTTP/2 frame by frame, so that odd requests can be sent too. One request
 * follows the other.
 */
final class Http2Connection implements AutoCloseable {
  private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(US_ASCII);
  private static final int DATA = 0;
  private static final int HEADERS = 1;
  private static final int RST_STREAM = 3;
  private static final int SETTINGS = 4;
  private static final int PING = 6;
  private static final int GO_AWAY = 7;
  private static final int WINDOW_UPDATE = 8;
  private static final int CONTINUATION = 9;
  private static final int END_STREAM = 1;
  private static final int ACK = 1;
  private static final int END_HEADERS = 4;
  private static final int PADDED = 8;
  private static final int PRIORITY = 32;
  private static final int INITIAL_WINDOW_SIZE = 4;
  private static final int FIRST_WINDOW = 65_535;
  private static final int MOST_PAYLOAD = 16_384;
  private static final int MOST_HEADERS = 1 << 16;

  /** They belong to a connection of HTTP/1.1; the host has a name of its own. */
  private static final Set<String> NOT_SENT = Set.of("host", "connection", "transfer-encoding");

  private final Socket socket;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final HpackDecoder decoder = new HpackDecoder(MOST_HEADERS, System::nanoTime);
  private int stream = -1;
  private long connectionWindow = FIRST_WINDOW;
  private long streamWindow;
  private long firstStreamWindow = FIRST_WINDOW;
  private boolean isEnded;
  private boolean isCut;
  private MetaData.Response head;
  private ByteArrayOutputStream headers = new ByteArrayOutputStream();
  private ByteArrayOutputStream body = new ByteArrayOutputStream();

  Http2Connection(int port, int timeoutMillis) throws IOException {
    socket = new Socket("localhost", port);
    socket.setSoTimeout(timeoutMillis);
    socket.setTcpNoDelay(true);
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    out.write(PREFACE);
    frame(SETTINGS, 0, 0, setting(INITIAL_WINDOW_SIZE, Integer.MAX_VALUE));
    frame(WINDOW_UPDATE, 0, 0, number(Integer.MAX_VALUE - FIRST_WINDOW));
    out.flush();
    while (firstStreamWindow == FIRST_WINDOW && connectionWindow == FIRST_WINDOW) {
      readFrame();
    }
  }

  /** Sends a request and reads the answer to its end. */
  RawAnswer ask(RawRequest request) throws IOException {
    stream += 2;
    streamWindow = firstStreamWindow;
    isEnded = false;
    isCut = false;
    head = null;
    body = new ByteArrayOutputStream();
    sendHeaders(request);
    int left = request.body().size();
    for (byte[] chunk : request.body()) {
      left--;
      sendData(chunk, left == 0);
    }
    out.flush();
    while (!isEnded) {
      readFrame();
    }
    Map<String, String> fields = new TreeMap<>();
    for (HttpField field : head.getHttpFields()) {
      fields.merge(field.getLowerCaseName(), field.getValue(), (one, other) -> one + ", " + other);
    }
    if (head.getContentLength() >= 0
        && !request.method().equals("HEAD")
        && !isCut
        && head.getContentLength() != body.size()) {
      throw new AssertionError(
          "content-length is " + head.getContentLength() + " for " + body.size() + " bytes");
    }
    return new RawAnswer(head.getStatus(), fields, body.toString(UTF_8), isCut);
  }

  private void sendHeaders(RawRequest request) throws IOException {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    literal(block, ":method", request.method());
    literal(block, ":scheme", "http");
    if (request.headers().get("host") instanceof String host) {
      literal(block, ":authority", host);
    }
    literal(block, ":path", request.target());
    request.eachHeader((name, line) -> {
      if (!NOT_SENT.contains(name)) {
        literal(block, name.toLowerCase(Locale.ROOT), line);
      }
    });
    byte[] bytes = block.toByteArray();
    int type = HEADERS;
    int flags = request.body().isEmpty() ? END_STREAM : 0;
    for (int from = 0; from < bytes.length; from += MOST_PAYLOAD) {
      int to = Math.min(bytes.length, from + MOST_PAYLOAD);
      int end = to == bytes.length ? END_HEADERS : 0;
      frame(type, flags | end, stream, Arrays.copyOfRange(bytes, from, to));
      type = CONTINUATION;
      flags = 0;
    }
    out.flush();
  }

  /** Stops early when the answer is there before the request has ended. */
  private void sendData(byte[] bytes, boolean isLast) throws IOException {
    int from = 0;
    do {
      int most = (int) Math.min(Math.min(connectionWindow, streamWindow), MOST_PAYLOAD);
      if (most <= 0) {
        out.flush();
        readFrame();
        continue;
      }
      int to = Math.min(bytes.length, from + most);
      int end = isLast && to == bytes.length ? END_STREAM : 0;
      frame(DATA, end, stream, Arrays.copyOfRange(bytes, from, to));
      connectionWindow -= to - from;
      streamWindow -= to - from;
      from = to;
    } while (from < bytes.length && !isEnded);
  }

  private void readFrame() throws IOException {
    int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
    int type = in.readUnsignedByte();
    int flags = in.readUnsignedByte();
    int id = in.readInt() & Integer.MAX_VALUE;
    ByteBuffer payload = ByteBuffer.wrap(in.readNBytes(length));
    switch (type) {
      case HEADERS, CONTINUATION -> readHeaders(type, flags, id, payload);
      case DATA -> readData(flags, id, payload);
      case RST_STREAM -> readReset(id, payload.getInt());
      case SETTINGS -> readSettings(flags, payload);
      case PING -> {
        if ((flags & ACK) == 0) {
          frame(PING, ACK, 0, payload.array());
          out.flush();
        }
      }
      case GO_AWAY -> readGoAway(payload);
      case WINDOW_UPDATE -> {
        if (id == 0) {
          connectionWindow += payload.getInt();
        } else if (id == stream) {
          streamWindow += payload.getInt();
        }
      }
      default -> {
        // Others need not be understood.
      }
    }
  }

  private void readHeaders(int type, int flags, int id, ByteBuffer payload) throws IOException {
    unpad(flags, payload);
    if (type == HEADERS && (flags & PRIORITY) != 0) {
      payload.position(payload.position() + 5);
    }
    headers.write(payload.array(), payload.position(), payload.remaining());
    boolean isLast = (flags & END_STREAM) != 0 && type == HEADERS;
    if ((flags & END_HEADERS) != 0) {
      MetaData decoded;
      try {
        decoded = decoder.decode(ByteBuffer.wrap(headers.toByteArray()));
      } catch (HpackException.SessionException | HpackException.StreamException e) {
        throw new IOException(e);
      }
      headers = new ByteArrayOutputStream();
      if (id == stream
          && decoded instanceof MetaData.Response response
          && response.getStatus() >= 200) {
        head = response;
      }
    }
    isEnded |= id == stream && isLast;
  }

  private void readData(int flags, int id, ByteBuffer payload) {
    unpad(flags, payload);
    if (id == stream) {
      body.write(payload.array(), payload.position(), payload.remaining());
      isEnded |= (flags & END_STREAM) != 0;
    }
  }

  private void readReset(int id, int code) throws IOException {
    if (id == stream && !isEnded) {
      if (head == null) {
        throw new IOException("The stream was reset with error " + code);
      }
      isCut = true;
      isEnded = true;
    }
  }

  private void readGoAway(ByteBuffer payload) throws IOException {
    int last = payload.getInt() & Integer.MAX_VALUE;
    if (last < stream) {
      throw new IOException("The server goes away with error " + payload.getInt());
    }
  }

  private void readSettings(int flags, ByteBuffer payload) throws IOException {
    if ((flags & ACK) != 0) {
      return;
    }
    while (payload.hasRemaining()) {
      int key = payload.getShort();
      int value = payload.getInt();
      if (key == INITIAL_WINDOW_SIZE) {
        streamWindow += value - firstStreamWindow;
        firstStreamWindow = value;
      }
    }
    frame(SETTINGS, ACK, 0, new byte[0]);
    out.flush();
  }

  private static void unpad(int flags, ByteBuffer payload) {
    if ((flags & PADDED) != 0) {
      int padding = payload.get() & 0xFF;
      payload.limit(payload.limit() - padding);
    }
  }

  private void frame(int type, int flags, int id, byte[] payload) throws IOException {
    out.writeByte(payload.length >> 16);
    out.writeShort(payload.length);
    out.writeByte(type);
    out.writeByte(flags);
    out.writeInt(id);
    out.write(payload);
  }

  /** A header that is not to be remembered, neither compressed. */
  private static void literal(ByteArrayOutputStream block, String name, String value) {
    block.write(0);
    text(block, name);
    text(block, value);
  }

  private static void text(ByteArrayOutputStream block, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    int length = bytes.length;
    if (length < 127) {
      block.write(length);
    } else {
      block.write(127);
      length -= 127;
      while (length >= 128) {
        block.write(length & 127 | 128);
        length >>= 7;
      }
      block.write(length);
    }
    block.writeBytes(bytes);
  }

  private static byte[] setting(int key, int value) {
    return ByteBuffer.allocate(6).putShort((short) key).putInt(value).array();
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
