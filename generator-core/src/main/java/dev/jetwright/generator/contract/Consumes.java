package dev.jetwright.generator.contract;

import java.util.List;
import java.util.OptionalLong;

/**
 * What an operation takes as its body, as far as its author says.
 *
 * @param mediaTypes the media types of {@code @Consumes}, in lower case; empty when it is not there
 * @param maxSize the most bytes of a body, from {@code @MaxSize}
 * @param location where the media types are written
 */
public record Consumes(List<String> mediaTypes, OptionalLong maxSize, Location location) {

  /** Copies the list. */
  public Consumes {
    mediaTypes = List.copyOf(mediaTypes);
  }

  /** Nothing is said. */
  public static Consumes any(Location location) {
    return new Consumes(List.of(), OptionalLong.empty(), location);
  }
}
