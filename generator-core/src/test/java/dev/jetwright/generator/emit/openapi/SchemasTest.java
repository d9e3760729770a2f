package dev.jetwright.generator.emit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SchemasTest {

  @Test
  void keysAreAscii() {
    assertEquals("Page_Item", Schemas.key("Page_Item"));
    assertEquals("Gr_f6__df_e", Schemas.key("Größe"));
    assertEquals("A_24_B", Schemas.key("A$B"));
    assertEquals("_1f600_", Schemas.key("😀"));
  }
}
