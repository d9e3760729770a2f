// Generated from Greetings by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.

import dev.jetwright.Link;
import javax.annotation.processing.Generated;

/** Links to what {@link ApiServer} serves. */
@Generated("dev.jetwright")
public final class ApiLinks {
  private ApiLinks() {}

  /** Links to {@link Greetings}. */
  public static GreetingsLinks greetings() {
    return new GreetingsLinks();
  }

  /** Links to {@link Greetings}. */
  public static final class GreetingsLinks {
    private GreetingsLinks() {}

    /** GET /greetings/{name}. */
    public Link greet(String name) {
      return Link.to("/greetings/{name}")
          .with("name", name);
    }
  }
}
