package dev.jetwright.runtime.json;

import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/** The parser's buffers between two texts. */
final class SpareBuffers implements RecyclerPool<BufferRecycler> {
  private static final long serialVersionUID = 1L;

  private final transient Spare<BufferRecycler> spare = new Spare<>(BufferRecycler::new);

  @Override
  public BufferRecycler acquirePooled() {
    return spare.take();
  }

  @Override
  public void releasePooled(BufferRecycler buffers) {
    spare.give(buffers);
  }
}
