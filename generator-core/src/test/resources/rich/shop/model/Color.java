package shop.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The colors that we have. */
public enum Color {
  /** Like a tomato. */
  RED,
  @JsonProperty("dark-green")
  DARK_GREEN
}
