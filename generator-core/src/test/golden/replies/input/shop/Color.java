package shop;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A color, which stands in headers only. */
public enum Color {
  @JsonProperty("red")
  RED,
  GREEN
}
