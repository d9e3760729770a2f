package dev.jetwright.runtime.error;

/** Where a request carries a value; faults are shown in this order. */
public enum Source {
  PATH("path"),
  QUERY("query"),
  HEADER("header"),
  COOKIE("cookie"),
  BODY("body");

  private final String word;

  Source(String word) {
    this.word = word;
  }

  /** The first part of a fault's location. */
  public String word() {
    return word;
  }

  static Source of(Object word) {
    for (Source source : values()) {
      if (source.word.equals(word)) {
        return source;
      }
    }
    throw new IllegalArgumentException("No source is called " + word);
  }
}
