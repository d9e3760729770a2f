// Generated from shop.Levels.Level by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

/** How loud. */
@Generated("dev.jetwright")
public record Level(int value) {
  /** Hardly heard. */
  public static final Level LOW = new Level(1);

  public static final Level HIGH = new Level(10);

  /** The value that a text spells. */
  public static Level parse(String text) {
    return new Level(Integer.parseInt(text));
  }

  /** The value as an enum, to switch over. */
  public Known known() {
    return switch (value) {
      case 1 -> Known.LOW;
      case 10 -> Known.HIGH;
      default -> Known.UNKNOWN;
    };
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }

  /** The values that were known when this client was generated. */
  public enum Known {
    LOW,
    HIGH,
    /** Any other value, of a newer server. */
    UNKNOWN
  }
}
