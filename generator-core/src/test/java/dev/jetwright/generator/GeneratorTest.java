package dev.jetwright.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.generator.GeneratorResult.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From sources to folders, and what stays as it was when something is wrong. */
class GeneratorTest {
  private static final String ITEMS = """
      package shop;

      @dev.jetwright.Api(path = "/items")
      public interface Items {
        @dev.jetwright.Get("/{itemId}")
        String find(int itemId);
      }
      """;

  @TempDir
  Path temp;

  @BeforeEach
  void writeSources() throws IOException {
    source("Items", ITEMS);
    source("Users", ITEMS.replace("Items", "Users").replace("items", "users"));
  }

  private void source(String name, String text) throws IOException {
    Path file = temp.resolve("src/shop").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private GeneratorResult generate() {
    return generate(Warnings.SHOWN);
  }

  private GeneratorResult generate(Warnings warnings) {
    List<Path> classPath = Arrays.stream(
            System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
    Sources sources =
        new Sources(temp, List.of(temp.resolve("src")), List.of(), classPath, List.of());
    ApplicationInfo application =
        new ApplicationInfo("Shop", "1.0", Optional.empty(), Optional.empty(), Optional.empty());
    Path overrides = temp.resolve("templates");
    return new Generator()
        .generate(new GeneratorRequest(
            sources,
            application,
            new Target.Server(temp.resolve("out/java"), temp.resolve("out/resources")),
            warnings,
            Files.isDirectory(overrides) ? Optional.of(overrides) : Optional.empty()));
  }

  private Map<String, String> output() throws IOException {
    Map<String, String> output = new TreeMap<>();
    if (Files.exists(temp.resolve("out"))) {
      try (Stream<Path> files = Files.walk(temp.resolve("out"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          output.put(
              file.toString(), Files.getLastModifiedTime(file) + "\n" + Files.readString(file));
        }
      }
    }
    return output;
  }

  @Test
  void secondBuildIsAllThere() throws IOException {
    GeneratorResult first = generate();
    assertEquals(Outcome.GENERATED, first.outcome());
    assertEquals(
        "2 operations of 2 interfaces: " + first.written().size()
            + " written, 0 unchanged, 0 removed.",
        first.summary());
    assertTrue(first.written().contains(temp.resolve("out/java/shop/UsersRoutes.java")));
    assertTrue(first.written().contains(temp.resolve("out/resources/shop/ApiServer.openapi.json")));
    Map<String, String> before = output();
    GeneratorResult second = generate();
    assertEquals(List.of(), second.written());
    assertEquals(first.written(), second.unchanged());
    assertEquals(before, output());
  }

  @Test
  void filesOfARemovedInterfaceGo() throws IOException {
    generate();
    Files.delete(temp.resolve("src/shop/Users.java"));
    GeneratorResult result = generate();
    assertEquals(List.of(temp.resolve("out/java/shop/UsersRoutes.java")), result.removed());
    Files.delete(temp.resolve("src/shop/Items.java"));
    GeneratorResult nothing = generate();
    assertEquals(Outcome.NOTHING_FOUND, nothing.outcome());
    assertTrue(
        nothing.summary().startsWith("No interface of this module is annotated @Api"),
        nothing.summary());
    assertEquals(Map.of(), output());
  }

  @Test
  void faultsLeaveTheLastGoodOutput() throws IOException {
    generate();
    Map<String, String> before = output();
    source("Items", ITEMS.replace("int itemId", "int id"));
    source("Users", ITEMS.replace("Items", "Users").replace("int itemId", "Nowhere itemId"));
    GeneratorResult result = generate();
    assertEquals(Outcome.REJECTED, result.outcome());
    List<String> heads =
        result.report().stream().filter(line -> line.startsWith("error[")).toList();
    assertTrue(heads.toString().contains("src/shop/Items.java:5:"), heads.toString());
    assertTrue(heads.toString().contains("src/shop/Users.java:6:"), heads.toString());
    assertEquals(heads.size() + " errors in 2 files. Nothing was generated.", result.summary());
    assertEquals(before, output());
  }

  @Test
  void fileInTheWayIsNamedAndNothingIsWritten() throws IOException {
    Path mine = temp.resolve("out/resources/META-INF/jetwright/openapi.yaml");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "mine");
    GeneratorResult result = generate();
    assertEquals(Outcome.REJECTED, result.outcome());
    assertTrue(result.report().get(0).startsWith(mine + " stands in the way"));
    assertEquals("mine", Files.readString(mine));
    assertFalse(Files.exists(temp.resolve("out/java")));
  }

  @Test
  void templatesOfTheUserGoFirstAndTheirMistakesAreNamed() throws IOException {
    Path template = temp.resolve("templates/server/Routes.java.mustache");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "// mine\n");
    generate();
    assertEquals("// mine\n", Files.readString(temp.resolve("out/java/shop/ItemsRoutes.java")));
    Map<String, String> before = output();
    Files.writeString(template, "// mine\n{{noSuchName}}\n");
    GeneratorResult result = generate();
    assertEquals(Outcome.REJECTED, result.outcome());
    assertTrue(result.report().get(0).contains("server/Routes.java.mustache"), result.toString());
    assertTrue(result.report().get(0).contains("noSuchName"), result.toString());
    assertEquals(before, output());
  }

  @Test
  void warningsAreToldAndDoNotStopTheBuild() throws IOException {
    source("Items", ITEMS.replace("int itemId", "int itemId, java.util.Map<String, String> body"));

    GeneratorResult shown = generate();
    assertEquals(GeneratorResult.Outcome.GENERATED, shown.outcome());
    assertTrue(shown.report().get(0).startsWith("warning[body-discouraged] "), shown.toString());
    assertTrue(shown.written().size() > 3);

    Warnings silenced = new Warnings(true, Set.of("body-discouraged"));
    GeneratorResult silent = generate(silenced);
    assertEquals(GeneratorResult.Outcome.GENERATED, silent.outcome());
    assertEquals(List.of(), silent.report());

    Map<String, String> before = output();
    source("Users", ITEMS.replace("Items", "Persons").replace("items", "persons"));
    GeneratorResult failed = generate(new Warnings(true, Set.of("api-not-served")));
    assertEquals(GeneratorResult.Outcome.REJECTED, failed.outcome());
    assertEquals("1 warning in 1 file. Nothing was generated.", failed.summary());
    assertEquals(before, output());
  }

  @Test
  void errorsCannotBeSilenced() throws IOException {
    source("Items", ITEMS.replace("{itemId}", "{id}"));

    GeneratorResult result = generate(new Warnings(false, Set.of("path-parameter-unmatched")));
    assertEquals(GeneratorResult.Outcome.REJECTED, result.outcome());
  }
}
