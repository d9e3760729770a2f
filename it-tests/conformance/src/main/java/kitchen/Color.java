package kitchen;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A colour, by its name on the wire or its constant's. */
public enum Color {
  /** Has a name on the wire. */
  @JsonProperty("red")
  RED,

  /** Has a name on the wire with a dash. */
  @JsonProperty("dark-green")
  DARK_GREEN,

  /** Has none. */
  BLUE
}
