package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Application;
import java.util.Optional;

/**
 * What the build knows about the application and the sources do not say.
 *
 * @param title its title in the document
 * @param version its version in the document
 * @param description its description in the document
 * @param license its licence in the document
 * @param contact whom to ask, in the document
 */
public record ApplicationFacts(
    String title,
    String version,
    Optional<String> description,
    Optional<Application.License> license,
    Optional<Application.Contact> contact) {

  /** Facts without anybody to ask. */
  public ApplicationFacts(
      String title,
      String version,
      Optional<String> description,
      Optional<Application.License> license) {
    this(title, version, description, license, Optional.empty());
  }
}
