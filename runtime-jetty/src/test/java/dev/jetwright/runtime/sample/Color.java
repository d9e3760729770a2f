package dev.jetwright.runtime.sample;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A colour. */
public enum Color {
  @JsonProperty("red")
  RED,
  @JsonProperty("green")
  GREEN,
  @JsonProperty("blue")
  BLUE
}
