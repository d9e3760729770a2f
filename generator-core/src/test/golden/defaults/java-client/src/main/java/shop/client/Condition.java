// Generated from shop.Condition by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop.client;

import java.util.Objects;
import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Condition(String value) {
  public static final Condition NEW = new Condition("new");

  public static final Condition USED = new Condition("used");

  /** Every value has a text. */
  public Condition {
    Objects.requireNonNull(value, "value");
  }

  /** The value as an enum, to switch over. */
  public Known known() {
    return switch (value) {
      case "new" -> Known.NEW;
      case "used" -> Known.USED;
      default -> Known.UNKNOWN;
    };
  }

  @Override
  public String toString() {
    return value;
  }

  /** The values that were known when this client was generated. */
  public enum Known {
    NEW,
    USED,
    /** Any other value, of a newer server. */
    UNKNOWN
  }
}
