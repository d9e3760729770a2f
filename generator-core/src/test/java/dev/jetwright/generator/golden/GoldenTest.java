package dev.jetwright.generator.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.emit.Emitter;
import dev.jetwright.generator.emit.contract.ContractEmitter;
import dev.jetwright.generator.emit.javaclient.JavaClientEmitter;
import dev.jetwright.generator.emit.javaclient.JavaClientOptions;
import dev.jetwright.generator.emit.openapi.OpenApiEmitter;
import dev.jetwright.generator.emit.server.ServerEmitter;
import dev.jetwright.generator.emit.template.Templates;
import dev.jetwright.generator.emit.typescript.TypeScriptEmitter;
import dev.jetwright.generator.emit.typescript.TypeScriptOptions;
import dev.jetwright.generator.output.OutputFile;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every target makes of the cases below {@code src/test/golden}.
 *
 * <p>A case has a folder for each target that its feature touches. {@code -Dgolden.update=true}
 * rewrites the expected files; {@code -Dgolden.update=server,openapi} also gives the named targets
 * to cases that have none of them yet.
 */
class GoldenTest {
  private static final Templates TEMPLATES = new Templates(Optional.empty());
  private static final Pattern FEATURE =
      Pattern.compile("([a-z]+/)?src/(apis/.*|types\\.ts|security\\.ts|errors\\.ts)");

  private static final Pattern LINKS = Pattern.compile("(Links|Operations)\\.java$");

  /** The targets; each writes into the folder of its name. */
  private static final List<Target> TARGETS = List.of(
      new Target("server", server(false)),
      new Target("links", server(true)),
      new Target("openapi", GoldenTest::openApi),
      new Target("contract", new ContractEmitter()),
      new Target("typescript", typeScript(true)),
      new Target("typescript-package", typeScript(false)),
      new Target("java-client", GoldenTest::javaClient));

  private static final Set<String> UPDATED =
      Set.copyOf(Arrays.asList(System.getProperty("golden.update", "").split(",")));

  /**
   * A target.
   *
   * @param name the name of its folder in a case
   * @param emitter what makes its files
   */
  record Target(String name, Emitter emitter) {}

  /** The server: what answers requests, or what tells where. */
  private static Emitter server(boolean links) {
    return contract -> new ServerEmitter(TEMPLATES)
        .emit(contract).stream()
            .filter(it -> LINKS.matcher(it.path()).find() == links)
            .toList();
  }

  /** What tells where, which a server needs, for cases that do not show it. */
  static Map<String, String> operations(Contract contract) {
    Map<String, String> files = new TreeMap<>();
    server(true).emit(contract).forEach(file -> files.put(file.path(), file.text()));
    return files;
  }

  /**
   * What the TypeScript emitter writes, without the files that are the same in every package: those
   * that show a feature, or those that hold the package together.
   */
  private static Emitter typeScript(boolean features) {
    TypeScriptOptions options =
        new TypeScriptOptions("@golden/client", "1.0", Optional.empty(), Optional.empty());
    Emitter emitter = new TypeScriptEmitter(TEMPLATES, options);
    return contract -> emitter.emit(contract).stream()
        .filter(it -> !it.path().contains("src/runtime/"))
        .filter(it -> FEATURE.matcher(it.path()).matches() == features)
        .toList();
  }

  /** The classes of the Java SDK, without the files that are the same for every contract. */
  private static List<OutputFile> javaClient(Contract contract) {
    JavaClientOptions options =
        new JavaClientOptions("shop", "shop-client", "1.0", Optional.empty());
    return new JavaClientEmitter(TEMPLATES, options)
        .emit(contract).stream()
            .filter(file -> file.path().contains("src/"))
            .filter(file -> !file.path().contains("/runtime/"))
            .toList();
  }

  /** The document in the form that is read best; the others are the same tree. */
  private static List<OutputFile> openApi(Contract contract) {
    return new OpenApiEmitter()
        .emit(contract).stream()
            .filter(file -> file.path().endsWith(".yaml"))
            .map(file -> new OutputFile(
                file.path().substring(file.path().lastIndexOf('/') + 1), file.text()))
            .toList();
  }

  @TestFactory
  Stream<DynamicContainer> cases() {
    return GoldenCase.all().stream()
        .map(golden -> DynamicContainer.dynamicContainer(golden.name(), tests(golden)));
  }

  private static Stream<DynamicTest> tests(GoldenCase golden) {
    Stream<DynamicTest> targets =
        TARGETS.stream().filter(target -> has(golden, target)).map(target -> test(golden, target));
    return Stream.concat(
        targets,
        Stream.of(
            DynamicTest.dynamicTest("server compiles", () -> JavaCompilation.of(golden)),
            DynamicTest.dynamicTest("Java is formatted", () -> lint(golden))));
  }

  private static boolean has(GoldenCase golden, Target target) {
    return UPDATED.contains(target.name())
        || Files.isDirectory(golden.folder().resolve(target.name()));
  }

  private static DynamicTest test(GoldenCase golden, Target target) {
    return DynamicTest.dynamicTest(target.name(), () -> {
      Contract contract = golden.contract();
      List<OutputFile> files = target.emitter().emit(contract);
      if (UPDATED.contains("true") || UPDATED.contains(target.name())) {
        golden.rewrite(target.name(), files);
      }
      compare(golden.files(target.name()), files);
    });
  }

  /** Compares the lists of paths first, so that a missing file is not drowned by text. */
  private static void compare(Map<String, String> expected, List<OutputFile> files) {
    Map<String, String> actual = new TreeMap<>();
    files.forEach(file -> actual.put(file.path(), file.text()));
    assertEquals(files.size(), actual.size(), "a path twice");
    assertEquals(String.join("\n", expected.keySet()), String.join("\n", actual.keySet()));
    expected.forEach((path, text) -> assertEquals(text, actual.get(path), path));
  }

  private static void lint(GoldenCase golden) {
    Map<String, String> files = golden.files("server");
    assertFalse(files.isEmpty(), "no server");
    List<String> faults = new ArrayList<>(JavaLint.unusedCodecs(files));
    files.putAll(golden.files("java-client"));
    files.forEach((path, text) -> faults.addAll(JavaLint.faults(path, text)));
    assertEquals("", String.join("\n", faults));
  }
}
