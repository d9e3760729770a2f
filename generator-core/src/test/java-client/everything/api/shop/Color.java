package shop;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a thing looks. */
public enum Color {
  /** Like fire. */
  RED,
  @JsonProperty("dark-blue")
  DARK_BLUE,
  UNKNOWN,
  value
}
