package dev.jetwright.generator.emit.typescript;

import java.util.Optional;

/**
 * What the build knows about the package and the contract does not say.
 *
 * @param packageName its name in npm, such as {@code @acme/shop-client}
 * @param packageVersion its version, as Maven spells it
 * @param description what it is, in one line; otherwise made of the application's title
 * @param license its licence, best as an SPDX identifier; otherwise the application's
 */
public record TypeScriptOptions(
    String packageName,
    String packageVersion,
    Optional<String> description,
    Optional<String> license) {

  /** The package of one of several applications: {@code @acme/shop-client-admin}. */
  TypeScriptOptions of(String application) {
    return new TypeScriptOptions(
        packageName + "-" + application, packageVersion, description, license);
  }
}
