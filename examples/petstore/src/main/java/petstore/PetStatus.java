package petstore;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a pet can be bought. */
public enum PetStatus {
  /** It can. */
  @JsonProperty("available")
  AVAILABLE,

  /** Someone has ordered it. */
  @JsonProperty("pending")
  PENDING,

  /** It has left the store. */
  @JsonProperty("sold")
  SOLD
}
