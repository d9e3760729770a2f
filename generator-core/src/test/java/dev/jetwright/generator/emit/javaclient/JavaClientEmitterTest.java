package dev.jetwright.generator.emit.javaclient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.generator.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaClientEmitterTest {
  private static final Path GOLDEN = Path.of("src/test/golden");
  private static final Path SUPPORT =
      Path.of("../client-templates/src/main/resources/jetwright/templates/javaclient/support");

  @Test
  void everythingCompilesWithEveryLint() throws IOException {
    JavaSources sources = new JavaSources();
    try (Stream<Path> cases = Files.list(GOLDEN)) {
      for (Path golden : cases.sorted().toList()) {
        String name = "golden." + golden.getFileName().toString().replace('-', '_');
        add(SampleSdk.of(SampleSdk.contract(golden.resolve("input")), name), sources);
      }
    }
    for (String sample : List.of("everything", "names")) {
      add(SampleSdk.of(sample), sources);
    }
    assertEquals("", sources.lint());
  }

  private static void add(Map<String, String> sdk, JavaSources sources) {
    sdk.forEach((path, text) -> {
      if (path.endsWith(".java")) {
        sources.add(path, text);
      }
    });
  }

  @Test
  void supportFilesCompileWithEveryLint() {
    JavaSources sources = new JavaSources();
    SampleSdk.files(SUPPORT).forEach(sources::add);
    assertEquals("", sources.lint());
  }

  @Test
  void everySupportFileTravels() {
    List<String> files = SampleSdk.files(SUPPORT).keySet().stream().sorted().toList();
    assertEquals(
        files, JavaClientEmitter.SUPPORT.stream().map(name -> name + ".java").toList());
    Map<String, String> sdk = SampleSdk.of("everything");
    String support = SampleSdk.files(SUPPORT).get("Answer.java");
    assertEquals(
        support.replace("package dev.jetwright.client;", "package shop.client.runtime;"),
        sdk.get("src/main/java/shop/client/runtime/Answer.java"));
  }

  @Test
  void theProjectAroundTheClasses() throws IOException {
    Map<String, String> sdk = SampleSdk.of("everything");
    for (String file : List.of("pom.xml", "README.md")) {
      Path expected = SampleSdk.SAMPLES.resolve("everything/expected").resolve(file);
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(expected, sdk.get(file));
      }
      assertEquals(Files.readString(expected), sdk.get(file));
    }
  }

  @Test
  void namesThatAreTakenGetAnUnderscore() {
    Map<String, String> sdk = SampleSdk.of("names");
    String folder = "src/main/java/odd/client/";
    for (String name : List.of("ApiClient", "ApiClient_", "Items", "Items_", "ItemCodec_")) {
      assertTrue(sdk.containsKey(folder + name + ".java"), name);
    }
    String client = sdk.get(folder + "ApiClient_.java");
    assertTrue(client.contains("public Builder builder_() {"), client);
    assertTrue(client.contains("public GetClass getClass_() {"), client);
    String builder = sdk.get(folder + "Builder.java");
    assertTrue(builder.contains("toString_(int transport)"), builder);
    assertTrue(builder.contains("this.transport"), builder);
    String error = sdk.get(folder + "ApiException.java");
    assertTrue(
        error.contains("public List<odd.client.List> headers_()") || error.contains("headers_()"),
        error);
    assertTrue(error.contains("public boolean default_()"), error);
  }

  @Test
  void theUnnamedPackageHasAClientToo() {
    Contract contract = SampleSdk.contract(SampleSdk.SAMPLES.resolve("unnamed/api"));
    Map<String, String> sdk = SampleSdk.of(contract);
    assertTrue(sdk.containsKey("src/main/java/client/Things.java"), sdk.keySet().toString());
    JavaSources sources = new JavaSources();
    add(sdk, sources);
    assertEquals("", sources.lint());
  }
}
