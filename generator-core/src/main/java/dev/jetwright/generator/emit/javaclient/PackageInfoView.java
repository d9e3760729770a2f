package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.emit.java.Javadoc;
import java.util.List;

/**
 * The SDK's package.
 *
 * @param origin what it is generated from
 * @param doc its comment, line by line
 * @param packageName its name
 */
record PackageInfoView(String origin, List<String> doc, String packageName) {

  static PackageInfoView of(Sdk sdk) {
    Application application = sdk.contract().application();
    return new PackageInfoView(
        ClientView.origin(application),
        Javadoc.of("Java client of %s, version %s."
                .formatted(application.title(), application.version()))
            .lines(),
        sdk.home().name());
  }
}
