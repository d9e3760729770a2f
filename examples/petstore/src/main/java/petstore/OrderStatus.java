package petstore;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an order is. */
public enum OrderStatus {
  /** It is known to the store. */
  @JsonProperty("placed")
  PLACED,

  /** It will be sent. */
  @JsonProperty("approved")
  APPROVED,

  /** It has arrived. */
  @JsonProperty("delivered")
  DELIVERED
}
