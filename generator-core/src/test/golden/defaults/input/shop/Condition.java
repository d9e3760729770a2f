package shop;

import com.fasterxml.jackson.annotation.JsonProperty;

public enum Condition {
  @JsonProperty("new")
  NEW,
  @JsonProperty("used")
  USED
}
