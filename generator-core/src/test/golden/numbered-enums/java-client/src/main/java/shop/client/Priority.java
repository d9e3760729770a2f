// Generated from shop.Levels.Priority by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Priority(int value) {
  public static final Priority FIRST = new Priority(0);

  public static final Priority SECOND = new Priority(1);

  public static final Priority THIRD = new Priority(2);

  /** The value that a text spells. */
  public static Priority parse(String text) {
    return new Priority(Integer.parseInt(text));
  }

  /** The value as an enum, to switch over. */
  public Known known() {
    return switch (value) {
      case 0 -> Known.FIRST;
      case 1 -> Known.SECOND;
      case 2 -> Known.THIRD;
      default -> Known.UNKNOWN;
    };
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }

  /** The values that were known when this client was generated. */
  public enum Known {
    FIRST,
    SECOND,
    THIRD,
    /** Any other value, of a newer server. */
    UNKNOWN
  }
}
