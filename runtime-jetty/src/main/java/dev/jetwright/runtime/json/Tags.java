package dev.jetwright.runtime.json;

/** The tags of a union. */
public final class Tags {
  /** The property that holds the tag, and the tags of the variants in order. */
  public static Tags of(String property, String... tags) {
    throw new UnsupportedOperationException();
  }
}
