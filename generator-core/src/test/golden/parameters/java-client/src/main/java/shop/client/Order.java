// Generated from shop.Search.Order by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop.client;

import java.util.Objects;
import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Order(String value) {
  public static final Order NEWEST = new Order("NEWEST");

  public static final Order CHEAPEST = new Order("CHEAPEST");

  /** Every value has a text. */
  public Order {
    Objects.requireNonNull(value, "value");
  }

  /** The value as an enum, to switch over. */
  public Known known() {
    return switch (value) {
      case "NEWEST" -> Known.NEWEST;
      case "CHEAPEST" -> Known.CHEAPEST;
      default -> Known.UNKNOWN;
    };
  }

  @Override
  public String toString() {
    return value;
  }

  /** The values that were known when this client was generated. */
  public enum Known {
    NEWEST,
    CHEAPEST,
    /** Any other value, of a newer server. */
    UNKNOWN
  }
}
