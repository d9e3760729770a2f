package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Application;
import java.util.Optional;

/**
 * The build file. Its texts are escaped for XML.
 *
 * @param origin what it is generated from
 * @param groupId the SDK's group
 * @param artifactId the SDK's artifact
 * @param version the SDK's version
 * @param title the SDK's name
 * @param description what it is
 * @param license its licence
 */
record PomView(
    String origin,
    String groupId,
    String artifactId,
    String version,
    String title,
    Optional<String> description,
    Optional<LicenseView> license) {

  /**
   * A licence.
   *
   * @param name its name
   * @param url where it can be read
   */
  record LicenseView(String name, Optional<String> url) {}

  static PomView of(Sdk sdk, JavaClientOptions options) {
    Application application = sdk.contract().application();
    return new PomView(
        ClientView.origin(application),
        escape(options.groupId()),
        escape(options.artifactId()),
        escape(options.version()),
        escape(application.title() + ": Java client"),
        application.description().map(text -> escape(text.strip())),
        application
            .license()
            .map(license ->
                new LicenseView(escape(license.name()), license.url().map(PomView::escape))));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
