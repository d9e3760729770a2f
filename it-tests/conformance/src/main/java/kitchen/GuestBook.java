package kitchen;

import dev.jetwright.Header;
import dev.jetwright.Provides;
import java.util.Optional;

/** Knows guests by what they say of themselves. */
public final class GuestBook {

  /**
   * Somebody.
   *
   * @param name the name
   */
  public record Visitor(String name) {}

  /** The guest who asks, if it says who it is. */
  @Provides
  public Optional<Visitor> visitor(@Header Optional<String> xGuest) {
    return xGuest.map(Visitor::new);
  }
}
