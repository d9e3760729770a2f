package dev.jetwright.client;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import tools.jackson.core.JacksonException;

/** JSON Lines, received: values that are read when they are asked for. */
final class LineReader<T> implements Iterator<T> {
  private final StreamedAnswer answer;
  private final Duration idleTimeout;
  private final Decoder<T> decoder;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private ByteBuffer piece = ByteBuffer.allocate(0);
  private boolean isThere;
  private T next;

  LineReader(StreamedAnswer answer, Duration idleTimeout, Decoder<T> decoder) {
    this.answer = answer;
    this.idleTimeout = idleTimeout;
    this.decoder = decoder;
  }

  @Override
  public boolean hasNext() {
    while (!isThere && piece != null) {
      if (!piece.hasRemaining()) {
        piece = answer.read(idleTimeout);
        if (piece == null) {
          takeLast();
        }
      } else if (endsLine()) {
        take();
      }
    }
    return isThere;
  }

  /** Adds to the line what there is of it. */
  private boolean endsLine() {
    while (piece.hasRemaining()) {
      byte one = piece.get();
      if (one == '\n') {
        return true;
      }
      line.write(one);
    }
    return false;
  }

  private void take() {
    byte[] json = line.toByteArray();
    line.reset();
    if (!isBlank(json)) {
      next = answer.part(json).readPromised(decoder);
      isThere = true;
    }
  }

  /** A line that does not end is whole, or the connection hid that it was cut. */
  private void takeLast() {
    byte[] json = line.toByteArray();
    if (!answer.isClosed() && !isBlank(json)) {
      try {
        next = answer.part(json).read(decoder);
        isThere = true;
      } catch (JacksonException e) {
        throw answer.cut(e);
      }
    }
    answer.close();
  }

  private static boolean isBlank(byte[] json) {
    for (byte one : json) {
      if (one != ' ' && one != '\r' && one != '\t') {
        return false;
      }
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    isThere = false;
    return next;
  }
}
