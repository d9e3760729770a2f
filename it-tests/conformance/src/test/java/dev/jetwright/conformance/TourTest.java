package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tour.Tour;

/** The tours call every operation of both examples and catch every error that they declare. */
class TourTest {
  private static final String REF = "#/components/schemas/";
  private static final Set<String> NOT_DECLARED = Set.of("HTTPValidationError", "HTTPError");

  @Test
  void inJava() throws Exception {
    try (RunningApp shop = RunningApp.start("quickstart");
        RunningApp petstore = RunningApp.start("petstore")) {
      assertCalled(Tour.lines(shop.baseUrl(), petstore.baseUrl()));
    }
  }

  @Test
  void inTypeScript() throws Exception {
    Path tour = Page.ROOT.resolve("examples/tour");
    TypeScriptSdk.built("quickstart");
    TypeScriptSdk.built("petstore");
    Shell.run("npm", "install", "--prefix", tour.toString(), "--no-package-lock", "--no-audit");
    Shell.run("node", TypeScriptSdk.TSC, "-p", tour.toString());
    String script = tour.resolve("target/typescript/tour.js").toString();
    try (RunningApp shop = RunningApp.start("quickstart");
        RunningApp petstore = RunningApp.start("petstore")) {
      assertCalled(
          Shell.run("node", script, shop.baseUrl(), petstore.baseUrl()).lines().toList());
    }
  }

  private static void assertCalled(List<String> lines) throws IOException {
    Set<String> wanted = new TreeSet<>();
    wanted.addAll(operationsAndErrors(quickstart.ApiServer.class));
    wanted.addAll(operationsAndErrors(petstore.ApiServer.class));
    assertTrue(wanted.size() >= 40, wanted.toString());
    wanted.removeAll(lines);
    assertEquals(Set.of(), wanted, "not called");
  }

  /** {@code getPetById} and {@code getPetById PetNotFound}, as the document has them. */
  private static Set<String> operationsAndErrors(Class<?> server) throws IOException {
    Set<String> all = new TreeSet<>();
    Object document;
    try (InputStream in = server.getResourceAsStream("ApiServer.openapi.json")) {
      document = Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    for (Object item : Json.object(Json.object(document).get("paths")).values()) {
      for (Object operation : Json.object(item).values()) {
        String name = (String) Json.object(operation).get("operationId");
        all.add(name);
        Json.object(Json.object(operation).get("responses")).forEach((status, answer) -> {
          if (status.startsWith("4")) {
            schemas(answer, all, name);
          }
        });
      }
    }
    return all;
  }

  private static void schemas(Object json, Set<String> found, String operation) {
    if (json instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String ref
          && !NOT_DECLARED.contains(ref.substring(REF.length()))) {
        found.add(operation + " " + ref.substring(REF.length()));
      }
      map.values().forEach(value -> schemas(value, found, operation));
    } else if (json instanceof List<?> list) {
      list.forEach(value -> schemas(value, found, operation));
    }
  }
}
