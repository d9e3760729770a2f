package dev.jetwright.generator;

import java.util.Optional;

/**
 * What a build file knows about an application; it stands at the head of the document.
 *
 * @param title its title
 * @param version its version
 * @param description its description, in Markdown
 * @param licenseName the name of its licence, such as {@code Apache-2.0}
 * @param licenseUrl where the licence can be read
 * @param contactName who answers for it
 * @param contactUrl a page of theirs
 */
public record ApplicationInfo(
    String title,
    String version,
    Optional<String> description,
    Optional<String> licenseName,
    Optional<String> licenseUrl,
    Optional<String> contactName,
    Optional<String> contactUrl) {

  /** An application that nobody answers for. */
  public ApplicationInfo(
      String title,
      String version,
      Optional<String> description,
      Optional<String> licenseName,
      Optional<String> licenseUrl) {
    this(title, version, description, licenseName, licenseUrl, Optional.empty(), Optional.empty());
  }
}
