package dev.jetwright.generator.emit.typescript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.emit.template.Templates;
import dev.jetwright.generator.output.OutputFile;
import dev.jetwright.generator.source.ApplicationFacts;
import dev.jetwright.generator.source.ContractReader;
import dev.jetwright.generator.source.ReadResult;
import dev.jetwright.generator.source.SourceInput;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Generated packages compile in the strictest form, pass the package linters and do what they say.
 */
class TypeScriptPackageTest {
  private static final Pattern CODE = Pattern.compile("```ts\n(.*?)```", Pattern.DOTALL);

  /**
   * A project of a user in a folder of the package, where the package's own name can be imported.
   */
  private static final String USER_CONFIG = """
      {
        "compilerOptions": {
          "target": "es2022", "module": "nodenext", "lib": %s, "types": %s, "noEmit": true,
          "strict": true, "exactOptionalPropertyTypes": true, "noUncheckedIndexedAccess": true,
          "verbatimModuleSyntax": true, "noUnusedLocals": true, "erasableSyntaxOnly": true
        },
        "include": ["*.ts"]
      }
      """;

  private static final String BROWSER = USER_CONFIG.formatted("[\"es2022\", \"dom\"]", "[]");
  private static final String NODE = USER_CONFIG.formatted("[\"es2022\"]", "[\"node\"]");

  private static final ApplicationFacts FACTS = new ApplicationFacts(
      "Everything \"quoted\" */ and `ticked`", "1.0", Optional.empty(), Optional.empty());

  @BeforeEach
  void tools() {
    NodeTools.require();
  }

  @Test
  void quickstart() throws Exception {
    Path folder = build("quickstart-client", contract("quickstart"));
    lint(folder);
    compileReadme(folder);
  }

  @Test
  void everything() throws Exception {
    Path folder = build("everything-client", contract("everything"));
    lint(folder);
    compileReadme(folder);
    for (String config : List.of(BROWSER, NODE)) {
      String usage = Files.readString(NodeTools.tests().resolve("usage.ts"));
      compileUser(folder, config, List.of(new OutputFile("usage.ts", usage)));
    }
    runNodeTests(folder);
  }

  @Test
  void awkwardNames() throws Exception {
    Path folder = build("names-client", contract(AwkwardNames.write(NodeTools.target())));
    compileReadme(folder);
    NodeTools.node(folder, List.of("--input-type=module", "-e", "import 'names-client';"));
  }

  @Test
  void nothingToCall() throws Exception {
    Path folder = Files.createDirectories(NodeTools.target().resolve("nothing"));
    Files.writeString(
        folder.resolve("Nothing.java"), "@dev.jetwright.Api public interface Nothing {}");
    compileReadme(build("empty-client", contract(folder)));
  }

  /** The contract of a folder beside the TypeScript tests, in which nothing is wrong. */
  private static Contract contract(String name) {
    return contract(NodeTools.tests().resolve(name));
  }

  private static Contract contract(Path folder) {
    List<Path> classPath = Stream.of(
            System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
    SourceInput input = new SourceInput(folder, List.of(folder), List.of(), classPath, List.of());
    ReadResult read = new ContractReader(input).read(FACTS);
    assertEquals(List.of(), read.diagnostics());
    return read.contract().orElseThrow();
  }

  static List<OutputFile> emit(String name, Contract contract) {
    TypeScriptOptions options =
        new TypeScriptOptions(name, "0.1-SNAPSHOT", Optional.empty(), Optional.of("Apache-2.0"));
    return new TypeScriptEmitter(new Templates(Optional.empty()), options).emit(contract);
  }

  private static Path build(String name, Contract contract) throws Exception {
    Path folder = NodeTools.write(name, emit(name, contract));
    NodeTools.compile(folder);
    return folder;
  }

  private static void lint(Path folder) throws Exception {
    String found = NodeTools.tool(folder, "publint/src/cli.js", List.of("--strict"));
    assertTrue(found.contains("All good"), found);
    NodeTools.tool(
        folder,
        "@arethetypeswrong/cli/dist/index.js",
        List.of("--pack", ".", "--profile", "esm-only"));
  }

  /** The examples with a client are one file, that with free functions another. */
  private static void compileReadme(Path folder) throws Exception {
    Matcher code = CODE.matcher(Files.readString(folder.resolve("README.md")));
    List<String> blocks = new ArrayList<>();
    while (code.find()) {
      blocks.add(code.group(1).replace("const answer", "export const answer"));
    }
    List<OutputFile> files = new ArrayList<>(List.of(new OutputFile("none.ts", "export {};\n")));
    if (!blocks.isEmpty()) {
      assertTrue(blocks.size() >= 3, blocks::toString);
      String rest = String.join("", blocks.subList(2, blocks.size()));
      files.add(new OutputFile("call.ts", blocks.get(0) + rest));
      files.add(new OutputFile("free.ts", blocks.get(1)));
    }
    compileUser(folder, BROWSER, files);
  }

  private static void compileUser(Path folder, String config, List<OutputFile> files)
      throws Exception {
    List<OutputFile> all = new ArrayList<>(files);
    all.add(new OutputFile("tsconfig.json", config));
    Path project = NodeTools.write(folder.getFileName() + "/user", all);
    NodeTools.tool(project, "typescript/bin/tsc", List.of("-p", "."));
  }

  private static void runNodeTests(Path folder) throws Exception {
    Path tests = Files.createDirectories(folder.resolve("test"));
    List<String> command = new ArrayList<>(List.of("--test", "--test-reporter=tap"));
    try (Stream<Path> files = Files.list(NodeTools.tests())) {
      for (Path file : files.filter(it -> it.toString().endsWith(".mjs")).toList()) {
        Files.copy(file, tests.resolve(file.getFileName()));
        if (file.toString().endsWith(".test.mjs")) {
          command.add("test/" + file.getFileName());
        }
      }
    }
    String report = NodeTools.node(folder, command);
    assertTrue(Pattern.compile("# pass [1-9]").matcher(report).find(), report);
  }
}
