package shop;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A size. */
public enum Size {
  @Deprecated
  @JsonProperty("small")
  SMALL,
  @JsonProperty("large")
  LARGE
}
