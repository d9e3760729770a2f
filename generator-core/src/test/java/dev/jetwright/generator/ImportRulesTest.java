package dev.jetwright.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who never imports whom. A package pattern is exact ({@code a.b}) or takes in what is below it
 * ({@code a.b.*}).
 */
class ImportRulesTest {

  private static final String API = "dev.jetwright";
  private static final String OURS = "dev.jetwright.*";
  private static final String FRONT = "dev.jetwright.generator";
  private static final String CHECK = FRONT + ".check.*";
  private static final String CONTRACT = FRONT + ".contract.*";
  private static final String DIAGNOSTIC = FRONT + ".diagnostic.*";
  private static final String EMIT = FRONT + ".emit";
  private static final String EMIT_JAVA = EMIT + ".java.*";
  private static final String EMIT_JSON = EMIT + ".json.*";
  private static final String EMIT_TEMPLATE = EMIT + ".template.*";
  private static final String SERVER = EMIT + ".server";
  private static final String SERVER_PLAN = SERVER + ".plan.*";
  private static final String SERVER_CHECK = SERVER + ".check.*";
  private static final String SERVER_CODEC = SERVER + ".codec.*";
  private static final String SERVER_DEPEND = SERVER + ".depend.*";
  private static final String SERVER_ROUTES = SERVER + ".routes.*";
  private static final String OUTPUT = FRONT + ".output.*";
  private static final String SOURCE = FRONT + ".source.*";
  private static final String GENERATOR = FRONT + ".*";

  private static final String RUNTIME = "dev.jetwright.runtime";
  private static final String RUNTIME_ALL = RUNTIME + ".*";
  private static final String ANSWER = RUNTIME + ".answer";
  private static final String BODY = RUNTIME + ".body";
  private static final String CONTENT = RUNTIME + ".content";
  private static final String ERROR = RUNTIME + ".error";
  private static final String ID = RUNTIME + ".id";
  private static final String FEATURE = RUNTIME + ".feature";
  private static final String FILE = RUNTIME + ".file";
  private static final String FORM = RUNTIME + ".form";
  private static final String JSON = RUNTIME + ".json";
  private static final String LOG = RUNTIME + ".log";
  private static final String ROUTING = RUNTIME + ".routing";
  private static final String STREAM = RUNTIME + ".stream";
  private static final String TEXT = RUNTIME + ".text";
  private static final String VALUE_CHECK = RUNTIME + ".check";

  private static final String JANDEX = "org.jboss.jandex.*";
  private static final String JAVA = "java.*";
  private static final String JAVAPARSER = "com.github.javaparser.*";
  private static final String JETTY = "org.eclipse.jetty.*";
  private static final String MUSTACHE = "com.github.mustachejava.*";

  /**
   * The table. Every package may import from itself and, if it is one of ours, from its own part,
   * unless the rule is for a package inside of that.
   */
  private static final List<Rule> RULES = List.of(
      in("api", OURS).never(OURS).but(API),
      in("runtime-jetty", OURS).never(GENERATOR),
      in("runtime-jetty", LOG).never(RUNTIME_ALL),
      in("runtime-jetty", ROUTING).never(RUNTIME_ALL),
      in("runtime-jetty", FEATURE).never(RUNTIME_ALL),
      in("runtime-jetty", RUNTIME + ".limit").never(RUNTIME_ALL),
      in("runtime-jetty", FILE).never(RUNTIME_ALL),
      in("runtime-jetty", RUNTIME + ".connection").never(RUNTIME_ALL),
      in("runtime-jetty", RUNTIME + ".task").never(RUNTIME_ALL),
      in("runtime-jetty", RUNTIME + ".depend").never(RUNTIME_ALL).but(LOG),
      in("runtime-jetty", RUNTIME + ".lifecycle").never(RUNTIME_ALL).but(RUNTIME + ".task"),
      in("runtime-jetty", RUNTIME + ".health").never(RUNTIME_ALL).but(FEATURE, JSON),
      in("runtime-jetty", VALUE_CHECK).never(RUNTIME_ALL).but(TEXT),
      in("runtime-jetty", TEXT).never(RUNTIME_ALL).but(VALUE_CHECK),
      in("runtime-jetty", JSON).never(RUNTIME_ALL).but(VALUE_CHECK, TEXT),
      in("runtime-jetty", FORM).never(RUNTIME_ALL).but(JSON),
      in("runtime-jetty", STREAM).never(RUNTIME_ALL).but(JSON),
      in("runtime-jetty", ERROR).never(RUNTIME_ALL).but(VALUE_CHECK, JSON),
      in("runtime-jetty", RUNTIME + ".parameter")
          .never(RUNTIME_ALL)
          .but(VALUE_CHECK, ERROR, FORM, TEXT),
      in("runtime-jetty", CONTENT).never(RUNTIME_ALL).but(ERROR, FORM),
      in("runtime-jetty", RUNTIME + ".settings").never(RUNTIME_ALL).but(VALUE_CHECK, JSON),
      in("runtime-jetty", BODY)
          .never(RUNTIME_ALL)
          .but(VALUE_CHECK, CONTENT, ERROR, FORM, JSON, ROUTING, STREAM),
      in("runtime-jetty", ANSWER)
          .never(RUNTIME_ALL)
          .but(BODY, CONTENT, ERROR, FEATURE, FILE, ID, JSON, LOG, ROUTING, STREAM, TEXT),
      in("runtime-jetty", ID).never(RUNTIME_ALL).but(FEATURE),
      in("runtime-jetty", RUNTIME_ALL).except(RUNTIME).never(RUNTIME),
      in("jwt", OURS).never(OURS).but(API, "dev.jetwright.jwt.*"),
      in("testing", OURS).never(OURS).but(RUNTIME, "dev.jetwright.testing.*"),
      in("passwords", OURS).never(OURS).but("dev.jetwright.passwords.*"),
      in("maven-plugin", OURS).never(OURS).but(FRONT, "dev.jetwright.maven.*"),
      in("generator-core", OURS).never(JETTY),
      in("generator-core", CONTRACT).only(JAVA),
      in("generator-core", CHECK).only(JAVA, CONTRACT, DIAGNOSTIC),
      in("generator-core", SOURCE).only(JAVA, JAVAPARSER, JANDEX, CONTRACT, DIAGNOSTIC),
      in("generator-core", OUTPUT).only(JAVA, JAVAPARSER),
      in("generator-core", EMIT_TEMPLATE).only(JAVA, MUSTACHE, CONTRACT, OUTPUT, EMIT, EMIT_JAVA),
      in("generator-core", EMIT + ".*")
          .except(EMIT_TEMPLATE)
          .only(JAVA, CONTRACT, OUTPUT, EMIT, EMIT_TEMPLATE, EMIT_JAVA, EMIT_JSON),
      in("generator-core", SERVER_PLAN).never(SERVER + ".*"),
      in("generator-core", SERVER_CHECK).never(SERVER + ".*").but(SERVER_PLAN),
      in("generator-core", SERVER_CODEC).never(SERVER + ".*").but(SERVER_PLAN, SERVER_CHECK),
      in("generator-core", SERVER_DEPEND).never(SERVER + ".*").but(SERVER_PLAN),
      in("generator-core", SERVER_ROUTES)
          .never(SERVER + ".*")
          .but(SERVER_PLAN, SERVER_CHECK, SERVER_CODEC, SERVER_DEPEND),
      in("generator-core", OURS).except(SOURCE, OUTPUT).never(JAVAPARSER),
      in("generator-core", OURS).except(SOURCE).never(JANDEX),
      in("generator-core", OURS).except(EMIT_TEMPLATE).never(MUSTACHE));

  private static final List<String> MODULES = List.of(
      "api", "generator-core", "runtime-jetty", "jwt", "passwords", "testing", "maven-plugin");

  private static final List<String> RESOURCE_MODULES = List.of("templates", "client-templates");

  private static final JavaParser PARSER = new JavaParser(
      new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));

  @Test
  void everyImportKeepsTheRules() {
    List<String> offences = new ArrayList<>();
    for (String module : MODULES) {
      for (Path file : javaFiles(root().resolve(module).resolve("src/main/java"))) {
        offences.addAll(offences(module, root().relativize(file).toString(), parse(file)));
      }
    }
    assertNone(offences);
  }

  @Test
  void resourceJarsHoldNoClass() {
    assertNone(RESOURCE_MODULES.stream()
        .flatMap(module -> javaFiles(root().resolve(module).resolve("src/main/java")).stream())
        .map(file -> root().relativize(file) + ":1 is a class in a resource jar")
        .toList());
  }

  @Test
  void offencesNameFileLineAndImport() {
    assertOffences(
        "runtime-jetty",
        "dev.jetwright.runtime",
        "import java.util.List;\nimport dev.jetwright.Reply;\nimport dev.jetwright.generator.Generator;",
        "X.java:4 imports dev.jetwright.generator.Generator");
    assertOffences(
        "generator-core",
        FRONT,
        "import org.eclipse.jetty.server.*;",
        "X.java:2 imports org.eclipse.jetty.server.*");
    assertOffences("api", API, "import dev.jetwright.Get;\nimport static dev.jetwright.Get.A;");
    assertOffences(
        "api",
        API,
        "import static dev.jetwright.runtime.Server.start;",
        "X.java:2 imports dev.jetwright.runtime.Server.start");
  }

  @Test
  void eachPackageHasItsNeighbours() {
    assertOffence("generator-core", FRONT + ".contract", "tools.jackson.core.JsonParser");
    assertOffence("generator-core", FRONT + ".contract", FRONT + ".source.SourceReader");
    assertOffence("generator-core", FRONT + ".check", FRONT + ".emit.Emitter");
    assertOffence("generator-core", FRONT + ".source", FRONT + ".check.Rule");
    assertOffence("generator-core", FRONT + ".output", FRONT + ".contract.Contract");
    assertOffence("generator-core", EMIT + ".server", EMIT + ".openapi.OpenApiEmitter");
    assertOffence("generator-core", EMIT + ".server.view", FRONT + ".source.SourceReader");
    assertOffence("generator-core", EMIT + ".server", "com.github.mustachejava.Mustache");
    assertOffence("generator-core", FRONT, "com.github.javaparser.JavaParser");
    assertOffence("generator-core", FRONT, "com.github.mustachejava.Mustache");
    assertOffence("maven-plugin", "dev.jetwright.maven", FRONT + ".contract.Contract");

    assertFine("generator-core", FRONT, EMIT + ".server.ServerEmitter");
    assertFine("generator-core", FRONT + ".contract", "java.net.URI");
    assertFine("generator-core", FRONT + ".check.routes", FRONT + ".check.Rule");
    assertFine("generator-core", FRONT + ".source", "org.jboss.jandex.Index");
    assertFine("generator-core", FRONT + ".output", "com.github.javaparser.JavaParser");
    assertFine("generator-core", EMIT + ".server.view", EMIT + ".server.ServerEmitter");
    assertFine("generator-core", EMIT + ".server", EMIT + ".template.Templates");
    assertFine("generator-core", EMIT + ".template", "com.github.mustachejava.Mustache");
    assertFine("maven-plugin", "dev.jetwright.maven", FRONT + ".Generator");
  }

  @Test
  void theServerIsMadeInOneDirection() {
    assertOffence("generator-core", SERVER + ".plan", SERVER + ".check.CheckMethods");
    assertOffence("generator-core", SERVER + ".check", SERVER + ".codec.Decoding");
    assertOffence("generator-core", SERVER + ".codec", SERVER + ".routes.FieldsView");
    assertOffence("generator-core", SERVER + ".routes", SERVER + ".ServerView");

    assertFine("generator-core", SERVER, SERVER + ".routes.RoutesView");
    assertFine("generator-core", SERVER + ".routes", SERVER + ".codec.Decoding");
    assertFine("generator-core", SERVER + ".check", SERVER + ".plan.Usage");
    assertFine("generator-core", SERVER + ".check", SERVER + ".check.CheckView.Part");
  }

  @Test
  void theRuntimeIsBuiltFromBelow() {
    assertOffence("runtime-jetty", ROUTING, ANSWER + ".Answer");
    assertOffence("runtime-jetty", BODY, ANSWER + ".Answer");
    assertOffence("runtime-jetty", ERROR, BODY + ".BodySettings");
    assertOffence("runtime-jetty", RUNTIME + ".compress", RUNTIME + ".JettyServer");

    assertFine("runtime-jetty", RUNTIME, ANSWER + ".Answer");
    assertFine("runtime-jetty", RUNTIME, RUNTIME + ".Exchange");
    assertFine("runtime-jetty", ANSWER, BODY + ".BodySettings");
    assertFine("runtime-jetty", RUNTIME + ".compress", FEATURE + ".ServerFeature");
  }

  @Test
  void missingFoldersAreFine() {
    assertEquals(List.of(), javaFiles(root().resolve("no-such-module")));
  }

  private static void assertOffence(String module, String from, String imported) {
    assertOffences(module, from, "import " + imported + ";", "X.java:2 imports " + imported);
  }

  private static void assertFine(String module, String from, String imported) {
    assertOffences(module, from, "import " + imported + ";");
  }

  private static void assertOffences(
      String module, String from, String imports, String... expected) {
    CompilationUnit unit =
        PARSER.parse("package " + from + ";\n" + imports).getResult().orElseThrow();
    List<String> found = offences(module, "X.java", unit).stream()
        .map(offence -> offence.substring(0, offence.indexOf(", but")))
        .distinct()
        .toList();
    assertEquals(List.of(expected), found);
  }

  private static void assertNone(List<String> offences) {
    assertEquals("", String.join("\n", offences), "Imports against the rules");
  }

  private static List<String> offences(String module, String file, CompilationUnit unit) {
    String from = unit.getPackageDeclaration().orElseThrow().getNameAsString();
    List<String> offences = new ArrayList<>();
    for (ImportDeclaration declaration : unit.getImports()) {
      String imported = declaration.getNameAsString();
      RULES.stream()
          .filter(rule -> rule.governs(module, from) && !rule.permits(from, packageOf(imported)))
          .map(rule -> "%s:%d imports %s%s, but %s"
              .formatted(
                  file,
                  declaration.getRange().orElseThrow().begin.line,
                  imported,
                  declaration.isAsterisk() ? ".*" : "",
                  rule))
          .forEach(offences::add);
    }
    return offences;
  }

  /** The leading segments in lower case: what is left without types, members and stars. */
  private static String packageOf(String imported) {
    return Arrays.stream(imported.split("\\."))
        .takeWhile(segment -> Character.isLowerCase(segment.charAt(0)))
        .collect(Collectors.joining("."));
  }

  private static Rule in(String module, String from) {
    return new Rule(module, from, List.of(), false, List.of(), List.of());
  }

  private static List<Path> javaFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CompilationUnit parse(Path file) {
    try {
      return PARSER.parse(file).getResult().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The project's root: the build starts tests in the module, an editor may start them at the root.
   */
  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("generator-core")) ? here : here.getParent();
  }

  /** What the packages {@code from} of a module import: never these but those, or only those. */
  private record Rule(
      String module,
      String from,
      List<String> exempt,
      boolean only,
      List<String> never,
      List<String> allowed) {

    Rule except(String... packages) {
      return new Rule(module, from, List.of(packages), only, never, allowed);
    }

    Rule never(String... packages) {
      return new Rule(module, from, exempt, false, List.of(packages), allowed);
    }

    Rule but(String... packages) {
      return new Rule(module, from, exempt, only, never, List.of(packages));
    }

    Rule only(String... packages) {
      return new Rule(module, from, exempt, true, List.of(), List.of(packages));
    }

    boolean governs(String fileModule, String filePackage) {
      return module.equals(fileModule)
          && matches(from, filePackage)
          && !anyMatch(exempt, filePackage);
    }

    boolean permits(String filePackage, String imported) {
      return anyMatch(allowed, imported)
          || matches(own(filePackage), imported)
          || !(only || anyMatch(never, imported));
    }

    private String own(String filePackage) {
      String part = part(filePackage);
      boolean inside = part.endsWith(".*") && from.startsWith(part.substring(0, part.length() - 1));
      return inside ? from : part;
    }

    @Override
    public String toString() {
      String list = only
          ? "only " + allowed
          : "never " + never + (allowed.isEmpty() ? "" : " but " + allowed);
      return "%s in %s imports %s".formatted(from, module, list);
    }

    /**
     * The part of the generator that a package belongs to, with what is below it: {@code check},
     * {@code emit.server}; any other package stands for itself.
     */
    private static String part(String name) {
      String parent = name.startsWith(EMIT + ".") ? EMIT : FRONT;
      if (name.equals(EMIT) || !name.startsWith(parent + ".")) {
        return name;
      }
      return parent + "." + name.substring(parent.length() + 1).split("\\.")[0] + ".*";
    }

    private static boolean anyMatch(List<String> patterns, String name) {
      return patterns.stream().anyMatch(pattern -> matches(pattern, name));
    }

    private static boolean matches(String pattern, String name) {
      return pattern.endsWith(".*")
          ? (name + ".").startsWith(pattern.substring(0, pattern.length() - 1))
          : name.equals(pattern);
    }
  }
}
