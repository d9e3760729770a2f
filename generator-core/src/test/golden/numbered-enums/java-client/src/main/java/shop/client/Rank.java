// Generated from shop.Levels.Rank by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop.client;

import java.util.Objects;
import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Rank(String value) {
  public static final Rank CAPTAIN = new Rank("captain");

  public static final Rank SAILOR = new Rank("sailor");

  public static final Rank OTHER = new Rank("other");

  /** Every value has a text. */
  public Rank {
    Objects.requireNonNull(value, "value");
  }

  /** The value as an enum, to switch over. */
  public Known known() {
    return switch (value) {
      case "captain" -> Known.CAPTAIN;
      case "sailor" -> Known.SAILOR;
      case "other" -> Known.OTHER;
      default -> Known.UNKNOWN;
    };
  }

  @Override
  public String toString() {
    return value;
  }

  /** The values that were known when this client was generated. */
  public enum Known {
    CAPTAIN,
    SAILOR,
    OTHER,
    /** Any other value, of a newer server. */
    UNKNOWN
  }
}
