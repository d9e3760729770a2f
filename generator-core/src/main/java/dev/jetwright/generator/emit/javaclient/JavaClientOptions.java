package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Application;
import java.util.Optional;

/**
 * What a contract does not say about its Java SDK.
 *
 * @param groupId its Maven group
 * @param artifactId its Maven artifact
 * @param version its version
 * @param packageName the package of its classes; {@code <application package>.client} when empty
 */
public record JavaClientOptions(
    String groupId, String artifactId, String version, Optional<String> packageName) {

  /** The project of one of several applications, with a package of its own. */
  JavaClientOptions of(String name, Application application) {
    return new JavaClientOptions(
        groupId,
        artifactId + "-" + name,
        version,
        Optional.of(packageName(application) + "." + name));
  }

  String packageName(Application application) {
    String parent = application.packageName();
    return packageName.orElse(parent.isEmpty() ? "client" : parent + ".client");
  }
}
