package dev.jetwright.generator.contract;

import java.util.Optional;

/**
 * What an operation says about caches.
 *
 * @param control the directives of {@code @CacheControl}, as they are sent
 * @param tagged whether its answers have a tag of their bytes
 * @param ownTag where the method itself says so, and not its interface
 * @param location where the directives are said
 */
public record Caching(
    Optional<String> control,
    boolean tagged,
    Optional<Location> ownTag,
    Optional<Location> location) {

  /** Nothing. */
  public static final Caching NONE =
      new Caching(Optional.empty(), false, Optional.empty(), Optional.empty());

  /** What an interface says: none of it is said by a method itself. */
  public Caching ofInterface() {
    return new Caching(control, tagged, Optional.empty(), location);
  }

  /** What holds where something else is said around it. */
  public Caching within(Caching outer) {
    return new Caching(
        control.or(outer::control), tagged || outer.tagged, ownTag, location.or(outer::location));
  }
}
