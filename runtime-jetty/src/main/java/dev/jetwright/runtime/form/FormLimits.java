package dev.jetwright.runtime.form;

/**
 * What a form may have at most.
 *
 * @param fields how many fields
 * @param files how many files
 * @param fieldSize how many bytes a field may have
 * @param memory how many bytes of files are kept in memory; the rest is kept on disk
 */
public record FormLimits(int fields, int files, int fieldSize, long memory) {
  /** FastAPI's limits. */
  public static final FormLimits DEFAULT = new FormLimits(1000, 1000, 1 << 20, 1 << 20);
}
