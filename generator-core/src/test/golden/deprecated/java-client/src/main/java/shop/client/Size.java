// Generated from shop.Size by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop.client;

import java.util.Objects;
import javax.annotation.processing.Generated;

/** A size. */
@Generated("dev.jetwright")
public record Size(String value) {
  public static final Size SMALL = new Size("small");

  public static final Size LARGE = new Size("large");

  /** Every value has a text. */
  public Size {
    Objects.requireNonNull(value, "value");
  }

  /** The value as an enum, to switch over. */
  public Known known() {
    return switch (value) {
      case "small" -> Known.SMALL;
      case "large" -> Known.LARGE;
      default -> Known.UNKNOWN;
    };
  }

  @Override
  public String toString() {
    return value;
  }

  /** The values that were known when this client was generated. */
  public enum Known {
    SMALL,
    LARGE,
    /** Any other value, of a newer server. */
    UNKNOWN
  }
}
