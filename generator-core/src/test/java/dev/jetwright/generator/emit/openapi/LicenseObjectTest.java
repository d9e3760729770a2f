package dev.jetwright.generator.emit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.generator.contract.Application.License;
import dev.jetwright.generator.emit.json.JsonPrinter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LicenseObjectTest {

  @Test
  void hasAnAddressOrAnIdentifier() {
    assertLicense(
        new License("Apache-2.0", Optional.of("https://example.org/license")),
        "\"url\": \"https://example.org/license\"");
    assertLicense(new License("MIT", Optional.empty()), "\"identifier\": \"MIT\"");
    assertLicense(
        new License("Our own (2026)", Optional.empty()),
        "\"identifier\": \"LicenseRef-Our-own-2026-\"");
  }

  private static void assertLicense(License license, String member) {
    assertEquals(
        "{\n  \"name\": \"" + license.name() + "\",\n  " + member + "\n}\n",
        JsonPrinter.print(LicenseObject.of(license)));
  }
}
