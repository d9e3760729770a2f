package dev.jetwright.generator.emit.typescript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageViewTest {
  @ParameterizedTest
  @CsvSource({
    "1.2.3, 1.2.3",
    "1, 1.0.0",
    "1.2, 1.2.0",
    "0.1-SNAPSHOT, 0.1.0-SNAPSHOT",
    "1.2.3.4, 1.2.3-4",
    "1.2.3.Final, 1.2.3-Final",
    "2026.01.05, 2026.1.5",
    "1.0.0-rc.01, 1.0.0-rc.1",
    "1.0.0-00, 1.0.0-0",
    "1.0.0-alpha_2+7, 1.0.0-alpha-2-7",
    "main, 0.0.0-main",
    "${revision}, 0.0.0-revision"
  })
  void versionsAreSemantic(String maven, String npm) {
    assertEquals(npm, PackageView.version(maven));
  }

  @ParameterizedTest
  @CsvSource({
    "shop-client, shop-client",
    "@acme/shop.client, @acme/shop.client",
    "Shop Client, shop-client",
    "_shop, shop",
    "größe, gr--e"
  })
  void namesAreLowerCase(String wanted, String npm) {
    assertEquals(npm, PackageView.name(wanted));
  }
}
