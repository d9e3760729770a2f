// Generated from shop.Color by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop.client;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** A color, which stands in headers only. */
@Generated("dev.jetwright")
public record Color(String value) {
  public static final Color RED = new Color("red");

  public static final Color GREEN = new Color("GREEN");

  /** Every value has a text. */
  public Color {
    Objects.requireNonNull(value, "value");
  }

  /** The value as an enum, to switch over. */
  public Known known() {
    return switch (value) {
      case "red" -> Known.RED;
      case "GREEN" -> Known.GREEN;
      default -> Known.UNKNOWN;
    };
  }

  @Override
  public String toString() {
    return value;
  }

  /** The values that were known when this client was generated. */
  public enum Known {
    RED,
    GREEN,
    /** Any other value, of a newer server. */
    UNKNOWN
  }
}
