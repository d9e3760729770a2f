// Generated from shop.Color by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop.client;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** A colour. */
@Generated("dev.jetwright")
public record Color(String value) {
  public static final Color RED = new Color("RED");

  public static final Color BLUE = new Color("BLUE");

  /** Every value has a text. */
  public Color {
    Objects.requireNonNull(value, "value");
  }

  /** The value as an enum, to switch over. */
  public Known known() {
    return switch (value) {
      case "RED" -> Known.RED;
      case "BLUE" -> Known.BLUE;
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
    BLUE,
    /** Any other value, of a newer server. */
    UNKNOWN
  }
}
