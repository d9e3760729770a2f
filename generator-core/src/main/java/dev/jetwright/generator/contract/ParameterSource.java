package dev.jetwright.generator.contract;

/** Where a request carries a parameter. */
public enum ParameterSource {
  PATH("path"),
  QUERY("query"),
  HEADER("header"),
  COOKIE("cookie"),
  BODY("body"),
  /** A field of a form. */
  FORM("body"),
  /** A part of a multipart body. */
  PART("body");

  private final String wireWord;

  ParameterSource(String wireWord) {
    this.wireWord = wireWord;
  }

  /** Whether it stands in a form, of either kind. */
  public boolean isForm() {
    return this == FORM || this == PART;
  }

  /** The word for it in a fault's {@code loc} and in the document's {@code in}. */
  public String wireWord() {
    return wireWord;
  }

  /** Whether it has texts under names, so that the components of a record can be some of them. */
  public boolean hasFields() {
    return switch (this) {
      case QUERY, HEADER, COOKIE -> true;
      case PATH, BODY, FORM, PART -> false;
    };
  }

  /** What a component of a record is called there. */
  public String fieldName(Property property) {
    return this == HEADER ? HeaderNames.of(property) : property.wireName();
  }
}
