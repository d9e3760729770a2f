package dev.jetwright.runtime.json;

/** A text is no JSON. */
public final class MalformedJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int place;

  MalformedJson(int place, String reason) {
    super(reason, null, false, false);
    this.place = place;
  }

  /** The number of characters before the fault; below zero if the text cannot be decoded at all. */
  public int place() {
    return place;
  }
}
