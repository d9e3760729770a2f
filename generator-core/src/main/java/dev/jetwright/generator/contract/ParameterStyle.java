package dev.jetwright.generator.contract;

/**
 * How a parameter stands in a request, and what is asked of it beyond its type. A property has it
 * for the case that its record is one of parameters.
 *
 * @param layout how its value stands there
 * @param mustBePresent whether a request must have it although its type would let it be missing
 * @param single whether a request may not have it twice
 * @param hidden whether documents and SDKs leave it out
 */
public record ParameterStyle(Layout layout, boolean mustBePresent, boolean single, boolean hidden) {

  /** What nothing special is said of. */
  public static final ParameterStyle PLAIN = new ParameterStyle(Layout.PLAIN, false, false, false);

  /** How a value stands in a request. */
  public enum Layout {
    /** One text; a collection is a name with several, a record one name for each component. */
    PLAIN(""),
    /** A collection in one text, with commas. */
    COMMAS(","),
    /** A collection in one text, with blanks. */
    SPACES(" "),
    /** A collection in one text, with vertical bars. */
    PIPES("|"),
    /** An object whose properties stand in brackets: {@code filter[name]=x}. */
    DEEP_OBJECT(""),
    /** A JSON text. */
    JSON("");

    private final String delimiter;

    Layout(String delimiter) {
      this.delimiter = delimiter;
    }

    /** What stands between elements; empty when nothing does. */
    public String delimiter() {
      return delimiter;
    }

    /** Whether elements stand in one text. */
    public boolean isDelimited() {
      return !delimiter.isEmpty();
    }
  }
}
