// Generated from shop.Paints.Finish by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop.client;

import java.util.Objects;
import javax.annotation.processing.Generated;

@Generated("dev.jetwright")
public record Finish(String value) {
  public static final Finish MATT = new Finish("MATT");

  public static final Finish GLOSSY = new Finish("GLOSSY");

  /** Every value has a text. */
  public Finish {
    Objects.requireNonNull(value, "value");
  }

  /** The value as an enum, to switch over. */
  public Known known() {
    return switch (value) {
      case "MATT" -> Known.MATT;
      case "GLOSSY" -> Known.GLOSSY;
      default -> Known.UNKNOWN;
    };
  }

  @Override
  public String toString() {
    return value;
  }

  /** The values that were known when this client was generated. */
  public enum Known {
    MATT,
    GLOSSY,
    /** Any other value, of a newer server. */
    UNKNOWN
  }
}
