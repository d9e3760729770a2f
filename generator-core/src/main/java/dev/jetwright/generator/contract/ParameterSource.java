package dev.jetwright.generator.contract;

/** Where a request carries a parameter. */
public enum ParameterSource {
  PATH("path"),
  QUERY("query"),
  HEADER("header"),
  BODY("body");

  private final String wireWord;

  ParameterSource(String wireWord) {
    this.wireWord = wireWord;
  }

  /** The word for it in a fault's {@code loc} and in the document's {@code in}. */
  public String wireWord() {
    return wireWord;
  }
}
