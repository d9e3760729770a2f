package dev.jetwright.generator.emit.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavaNamesTest {

  @Test
  void theUsersNamesWin() {
    JavaNames names = new JavaNames(List.of("exchange", "in", "in_"));
    assertEquals("exchange_", names.take("exchange"));
    assertEquals("in__", names.take("in"));
    assertEquals("out", names.take("out"));
    assertEquals("out_", names.take("out"));
    assertEquals("class_", names.take("class"));
  }

  @Test
  void variablesHideNoTypes() {
    JavaNames names = new JavaNames(List.of());
    assertEquals(
        Map.of("item", "item", "Item", "Item__", "Item_", "Item___", "class_", "class_"),
        names.takeVariables(List.of("item", "Item", "Item_", "class_")));
    assertEquals("item_", names.take("item"));
  }

  @Test
  void capitals() {
    assertEquals("Find", JavaNames.capitalized("find"));
    assertEquals("items", JavaNames.decapitalized("Items"));
    assertEquals("urlList", JavaNames.decapitalized("URLList"));
    assertEquals("api", JavaNames.decapitalized("API"));
    assertEquals("x", JavaNames.decapitalized("X"));
  }

  @Test
  void constants() {
    assertEquals("IS_OFFER", JavaNames.constant("isOffer"));
    assertEquals("PHOTO_URLS", JavaNames.constant("photoUrls"));
    assertEquals("HTML_TEXT", JavaNames.constant("HTMLText"));
    assertEquals("LINE2_A", JavaNames.constant("line2A"));
    assertEquals("SNAKE_CASE", JavaNames.constant("snake_case"));
  }
}
