package dev.jetwright.runtime.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The bytes of a part while they arrive. */
final class PartContent {
  private final PartHead head;
  private final Spill spill;
  private @Nullable ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private long start;
  private long size;

  PartContent(PartHead head, Spill spill) {
    this.head = head;
    this.spill = spill;
  }

  PartHead head() {
    return head;
  }

  long size() {
    return size;
  }

  /** Adds bytes that stay in memory. */
  void add(ByteBuffer bytes) {
    size += bytes.remaining();
    write(bytes);
  }

  private void write(ByteBuffer bytes) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    memory.writeBytes(copy);
  }

  /** Adds bytes that go to disk when memory is short. */
  void addToFile(ByteBuffer bytes) throws IOException {
    size += bytes.remaining();
    if (memory == null) {
      spill.append(bytes);
    } else if (spill.keeps(bytes.remaining())) {
      write(bytes);
    } else {
      start = spill.append(ByteBuffer.wrap(memory.toByteArray()));
      spill.forget(memory.size());
      memory = null;
      spill.append(bytes);
    }
  }

  byte[] bytes() {
    return memory.toByteArray();
  }

  ReceivedFile file() {
    return memory == null
        ? new ReceivedFile(head, spill, start, size)
        : new ReceivedFile(head, spill, memory.toByteArray());
  }
}
