package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.Location;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an author says about who may call an operation, or about what a provider asks for.
 *
 * @param scopes what a token must have been issued for
 * @param alternative whether one of the credentials is enough
 * @param open whether anybody may call it, whatever guards there are around it
 * @param location where that is written
 */
public record Access(List<Scope> scopes, boolean alternative, boolean open, Location location) {

  /** Copies the list. */
  public Access {
    scopes = List.copyOf(scopes);
  }

  /**
   * A scope.
   *
   * @param name its name
   * @param location where it is written
   */
  public record Scope(String name, Location location) {}

  /** An author who says nothing. */
  public static Access none(Location location) {
    return new Access(List.of(), false, false, location);
  }

  /** The same inside of something with other scopes, which may be open itself. */
  public Access within(Access outer) {
    List<Scope> all =
        Stream.concat(outer.scopes.stream(), scopes.stream()).distinct().toList();
    return new Access(all, alternative, open || outer.open, location);
  }

  /** The names of the scopes. */
  public List<String> names() {
    return scopes.stream().map(Scope::name).distinct().toList();
  }
}
