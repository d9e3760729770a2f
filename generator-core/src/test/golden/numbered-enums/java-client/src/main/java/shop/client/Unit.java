// Generated from shop.Levels.Unit by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop.client;

import java.util.Objects;
import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Unit(String value) {
  public static final Unit METER = new Unit("m");

  public static final Unit FOOT = new Unit("ft");

  /** Every value has a text. */
  public Unit {
    Objects.requireNonNull(value, "value");
  }

  /** The value as an enum, to switch over. */
  public Known known() {
    return switch (value) {
      case "m" -> Known.METER;
      case "ft" -> Known.FOOT;
      default -> Known.UNKNOWN;
    };
  }

  @Override
  public String toString() {
    return value;
  }

  /** The values that were known when this client was generated. */
  public enum Known {
    METER,
    FOOT,
    /** Any other value, of a newer server. */
    UNKNOWN
  }
}
