package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Application.License;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.Set;

/**
 * A licence object: it has an address or else an SPDX identifier, without which tools refuse it.
 */
final class LicenseObject {
  /** What APIs are published under, out of the list at spdx.org/licenses. */
  private static final Set<String> SPDX = Set.of(
      "0BSD",
      "AFL-3.0",
      "AGPL-3.0-only",
      "AGPL-3.0-or-later",
      "Apache-2.0",
      "BSD-2-Clause",
      "BSD-3-Clause",
      "BSL-1.0",
      "CC-BY-4.0",
      "CC-BY-SA-4.0",
      "CC0-1.0",
      "EPL-1.0",
      "EPL-2.0",
      "EUPL-1.2",
      "GPL-2.0-only",
      "GPL-2.0-or-later",
      "GPL-3.0-only",
      "GPL-3.0-or-later",
      "ISC",
      "LGPL-2.1-only",
      "LGPL-2.1-or-later",
      "LGPL-3.0-only",
      "LGPL-3.0-or-later",
      "MIT",
      "MIT-0",
      "MPL-2.0",
      "Unlicense",
      "Zlib");

  private LicenseObject() {}

  static JsonObject of(License license) {
    JsonObject object = new JsonObject().put("name", license.name());
    return license
        .url()
        .map(url -> object.put("url", url))
        .orElseGet(() -> object.put("identifier", identifier(license.name())));
  }

  /** The licence's own identifier, or the form that SPDX has for licences of one's own. */
  private static String identifier(String name) {
    return SPDX.contains(name) ? name : "LicenseRef-" + name.replaceAll("[^A-Za-z0-9.]+", "-");
  }
}
