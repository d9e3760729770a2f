package dev.jetwright.generator.contract;

import java.util.Optional;

/**
 * One deployable application.
 *
 * @param packageName the package of the generated code: the common package of its services
 * @param serverName the simple name of the generated server: {@code ApiServer}
 * @param title its title in the document
 * @param version its version in the document
 * @param description its description in the document
 * @param license its licence in the document
 */
public record Application(
    String packageName,
    String serverName,
    String title,
    String version,
    Optional<String> description,
    Optional<License> license) {

  /**
   * A licence.
   *
   * @param name its name, such as {@code Apache-2.0}
   * @param url where it can be read
   */
  public record License(String name, Optional<String> url) {}
}
