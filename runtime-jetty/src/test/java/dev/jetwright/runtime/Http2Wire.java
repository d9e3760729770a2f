package dev.jetwright.runtime;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** An HTTP/2 connection that asks for one thing after the other, until the server says goodbye. */
final class Http2Wire implements AutoCloseable {
  private static final int DATA = 0;
  private static final int HEADERS = 1;
  private static final int RST_STREAM = 3;
  private static final int SETTINGS = 4;
  private static final int GOAWAY = 7;
  private static final int LAST_OR_ACK = 1;
  private static final int END_HEADERS = 4;
  private static final byte[] GREETING =
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII);

  private final Socket socket;
  private final DataInputStream in;
  private int stream = -1;
  private boolean isOver;

  Http2Wire(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(20_000);
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    socket.getOutputStream().write(GREETING);
  }

  /** Whether the server wants no more requests here. */
  boolean isOver() {
    return isOver;
  }

  /** The body of the answer; null if the server has said that it did not take the request. */
  String get(String path) throws IOException {
    stream += 2;
    byte[] head = head(":method", "GET", ":scheme", "http", ":authority", "x", ":path", path);
    send(HEADERS, LAST_OR_ACK | END_HEADERS, stream, head);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      int start = in.readInt();
      int flags = in.readUnsignedByte();
      int of = in.readInt();
      byte[] payload = in.readNBytes(start >>> 8);
      int type = start & 0xFF;
      if (type == SETTINGS && flags == 0) {
        send(SETTINGS, LAST_OR_ACK, 0, new byte[0]);
      } else if (type == GOAWAY) {
        isOver = true;
        if (ByteBuffer.wrap(payload).getInt() < stream) {
          return null;
        }
      } else if (of == stream && type == RST_STREAM) {
        throw new EOFException("The stream was reset");
      } else if (of == stream && type == DATA) {
        body.writeBytes(payload);
      }
      if (of == stream && type <= HEADERS && (flags & LAST_OR_ACK) != 0) {
        return body.toString(StandardCharsets.UTF_8);
      }
    }
  }

  private void send(int type, int flags, int of, byte[] payload) throws IOException {
    ByteBuffer frame = ByteBuffer.allocate(9 + payload.length);
    frame.putInt(payload.length << 8 | type).put((byte) flags).putInt(of).put(payload);
    socket.getOutputStream().write(frame.array());
  }

  /** Headers as HPACK has them that are not to be remembered. */
  private static byte[] head(String... namesAndValues) {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    for (int i = 0; i < namesAndValues.length; i++) {
      if (i % 2 == 0) {
        block.write(0);
      }
      block.write(namesAndValues[i].length());
      block.writeBytes(namesAndValues[i].getBytes(StandardCharsets.US_ASCII));
    }
    return block.toByteArray();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
