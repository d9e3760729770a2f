package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.OperationInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import market.MarketOperations;
import market.OfficeOperations;
import org.junit.jupiter.api.Test;

/** Two applications in one server: each has its own document, and both list their operations. */
class ApplicationsTest {

  private static Map<String, Object> document(RunningApp app, String path) throws IOException {
    try (InputStream in = URI.create(app.baseUrl() + path).toURL().openStream()) {
      return Json.object(Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }

  /** {@code GET /v1/goods/{id} goodsV1_find}, for each operation of a document. */
  private static List<String> operations(Map<String, Object> document) {
    List<String> operations = new ArrayList<>();
    Json.object(document.get("paths"))
        .forEach((path, item) -> Json.object(item)
            .forEach((method, operation) -> operations.add(method.toUpperCase() + " " + path + " "
                + Json.object(operation).get("operationId"))));
    return operations;
  }

  private static List<String> shown(List<OperationInfo> operations) {
    return operations.stream()
        .filter(operation -> !operation.hidden())
        .map(operation -> operation.method() + " " + operation.path().replaceAll(":[a-z]+}", "}")
            + " " + operation.operationId())
        .toList();
  }

  @Test
  void eachApplicationHasItsDocumentAndItsList() throws IOException {
    try (RunningApp app = RunningApp.start("market")) {
      Map<String, Object> market = document(app, "/openapi.json");
      Map<String, Object> office = document(app, "/office/openapi.json");

      assertEquals("Market", Json.object(market.get("info")).get("title"));
      assertEquals("Market office", Json.object(office.get("info")).get("title"));
      assertEquals(List.of(Map.of("url", "/")), market.get("servers"));
      assertEquals(List.of(Map.of("url", "/office")), office.get("servers"));
      assertEquals(new TreeSet<>(shown(MarketOperations.ALL)), new TreeSet<>(operations(market)));
      assertEquals(new TreeSet<>(shown(OfficeOperations.ALL)), new TreeSet<>(operations(office)));
    }
  }

  @Test
  void idsAreUniqueAndTellPlacesAndVerbsApart() {
    List<String> ids =
        MarketOperations.ALL.stream().map(OperationInfo::operationId).toList();

    assertEquals(ids.size(), new TreeSet<>(ids).size());
    assertTrue(ids.containsAll(List.of(
        "goodsV1_find", "goodsV2_find", "goodsV1_search_get", "goodsV2_search_post", "all")));
  }

  @Test
  void listsHaveConvertersTagsAndWhatIsHidden() {
    OperationInfo picture = operation("goodsV1_picture");

    assertEquals("/v1/goods/pictures/{path:path}", picture.path());
    assertEquals(List.of("old", "goods", "pictures"), picture.tags());
    assertFalse(picture.hidden());
    assertTrue(operation("goodsV2_secret").hidden());
    assertTrue(operation("goodsV2_banner").hidden());
  }

  private static OperationInfo operation(String id) {
    return MarketOperations.ALL.stream()
        .filter(operation -> operation.operationId().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
