package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The server, the schemas of its document (as ajv reads them) and the validator that stands alone
 * accept the same values, and the server's answers are what the document says; but for what
 * {@code docs/features/agreement.md} lists.
 */
class AgreementTest {
  private static final long SEED = Long.getLong("agreement.seed", 20261122);
  private static final int TIMEOUT_MILLIS = 10_000;
  private static final int MOST_SHOWN = 3;
  private static final Set<Integer> REFUSALS = Set.of(400, 415, 422);
  private static final Pattern UNREADABLE = Pattern.compile(
      ".*_(type|parsing|parsing_size|inexact|encoding)|missing|literal_error|enum|union_.*"
          + "|int_from_float|finite_number|extra_forbidden");
  private static final Path TOOLS = Page.ROOT.resolve("config/npm-tools");

  private final AgreedDifferences agreed = new AgreedDifferences();
  private final Map<String, List<String>> differences = new TreeMap<>();
  private int compared;

  @Test
  void serverSchemaAndValidatorAgree() throws Exception {
    requireAjv();
    for (String app : List.of("kitchen", "petstore", "quickstart")) {
      compare(app);
    }
    assertTrue(compared > 1000, "only " + compared + " values were compared");
    if (!differences.isEmpty()) {
      StringBuilder text = new StringBuilder("seed " + SEED + ", " + compared + " values");
      differences.forEach((what, where) -> text.append("\n" + what + " (" + where.size() + "): "
          + where.subList(0, Math.min(MOST_SHOWN, where.size()))));
      fail(text.toString());
    }
    assertEquals(List.of(), agreed.unused(), "rows of agreement.md that nothing needs");
  }

  private void compare(String app) throws Exception {
    Path classes = (app.equals("kitchen") ? Path.of("") : Page.ROOT.resolve("examples/" + app))
        .resolve("target/classes");
    OpenApi document = new OpenApi(classes.resolve("META-INF/jetwright/openapi.json"));
    Instances instances = new Instances(document, scalars(classes));
    List<AgreementCase> cases = new ArrayList<>();
    for (OpenApi.Operation operation : document.jsonOperations()) {
      if (AgreementCase.isOfItsOwn(operation)) {
        continue;
      }
      List<AgreementCase> more = AgreementCase.of(document, operation, instances);
      if (more.isEmpty()) {
        differences.put(operation + " cannot be asked", List.of());
      }
      cases.addAll(more);
    }
    List<RawAnswer> answers = answers(app, cases);
    List<Boolean> verdicts = verdicts(document, cases);
    Validators validators = new Validators(classes, app);
    for (int i = 0; i < cases.size(); i++) {
      judge(cases.get(i), answers.get(i), verdicts.get(i), validators);
    }
    judgeAnswers(document, cases, answers);
  }

  private void judge(
      AgreementCase each, RawAnswer answer, boolean bySchema, Validators validators) {
    // A path whose variable does not fit its converter is no path of the operation.
    boolean isElsewhere = answer.status() == 404
        && each.variant().owner().equals("path")
        && !answer.body().contains("\"type\"");
    boolean byServer = isAccepted(answer) && !isElsewhere;
    if (answer.status() >= 500) {
      add(each, "the server fails", answer.body());
    }
    if (each.variant().place().equals("unchanged")) {
      if (!byServer || !bySchema) {
        add(each, "the example is refused", answer.body());
      }
      return;
    }
    compared++;
    if (byServer != bySchema) {
      differ(each, byServer ? "server" : "schema", answer);
    }
    Optional<Boolean> byValidator =
        validators.accept(each.schema(), each.variant().value());
    if (byValidator.isPresent()
        && byValidator.get() != byServer
        && (byServer || isReadable(answer))) {
      differ(each, byServer ? "codec" : "validator", answer);
    }
  }

  private void differ(AgreementCase each, String acceptedBy, RawAnswer answer) {
    if (!agreed.has(each, acceptedBy)) {
      add(each, "only the " + acceptedBy + " accepts", answer.body());
    }
  }

  private void add(AgreementCase each, String what, String answer) {
    String key = "`" + each.variant().place() + "` "
        + AgreedDifferences.kind(each.variant().changed()) + ": " + what;
    String said = answer.length() > 250 ? answer.substring(0, 250) + "..." : answer;
    differences
        .computeIfAbsent(key, absent -> new ArrayList<>())
        .add(each.operation() + " with " + each.variant().owner() + " "
            + AgreedDifferences.text(each.variant().changed()) + " in "
            + AgreedDifferences.text(each.variant().value()) + " -> " + said);
  }

  /** What an accepted value comes to is what the document says of the answer. */
  private void judgeAnswers(OpenApi document, List<AgreementCase> cases, List<RawAnswer> answers)
      throws IOException, InterruptedException {
    List<Integer> asked = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      OpenApi.Schema schema =
          document.jsonAnswer(cases.get(i).operation(), answers.get(i).status());
      String type = answers.get(i).headers().get("content-type");
      if (schema != null && "application/json".equals(type)) {
        asked.add(i);
        lines.add("{\"at\":" + Json.print(schema.pointer()) + ",\"instance\":"
            + answers.get(i).body() + "}");
      }
    }
    List<Boolean> verdicts = ajv(document, lines);
    for (int i = 0; i < asked.size(); i++) {
      if (!verdicts.get(i)) {
        AgreementCase each = cases.get(asked.get(i));
        RawAnswer answer = answers.get(asked.get(i));
        if (!agreed.has(each, "answer")) {
          add(each, "answer " + answer.status() + " is not as documented", answer.body());
        }
      }
    }
  }

  /** An error that an operation declares has a type. */
  private static boolean isAccepted(RawAnswer answer) {
    return !REFUSALS.contains(answer.status())
        || (Json.parse(answer.body()) instanceof Map<?, ?> body && body.containsKey("type"));
  }

  /** Whether there is such a value in Java, and only its constraints are broken. */
  private static boolean isReadable(RawAnswer answer) {
    Object detail = Json.object(Json.parse(answer.body())).get("detail");
    return detail instanceof List<?> faults
        && faults.stream()
            .noneMatch(fault ->
                UNREADABLE.matcher((String) Json.object(fault).get("type")).matches());
  }

  private static List<RawAnswer> answers(String app, List<AgreementCase> cases) throws IOException {
    List<RawAnswer> answers = new ArrayList<>();
    try (RunningApp running = RunningApp.start(app)) {
      Http1Connection connection = new Http1Connection(running.port(), TIMEOUT_MILLIS);
      for (AgreementCase each : cases) {
        if (connection.isOver()) {
          connection.close();
          connection = new Http1Connection(running.port(), TIMEOUT_MILLIS);
        }
        boolean isHead = each.request().method().equals("HEAD");
        try {
          answers.add(connection.ask(each.request().http1(), isHead));
        } catch (java.io.EOFException e) {
          answers.add(new RawAnswer(599, Map.of(), "closed without an answer"));
          connection = new Http1Connection(running.port(), TIMEOUT_MILLIS);
        }
      }
      connection.close();
    }
    return answers;
  }

  private static List<Boolean> verdicts(OpenApi document, List<AgreementCase> cases)
      throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (AgreementCase each : cases) {
      Object value = each.variant().value();
      lines.add(
          each.pointer() == null || value == Instances.MISSING
              ? null
              : "{\"at\":" + Json.print(each.pointer()) + ",\"instance\":" + Json.print(value)
                  + "}");
    }
    List<Boolean> judged =
        ajv(document, lines.stream().filter(line -> line != null).toList());
    List<Boolean> verdicts = new ArrayList<>();
    int next = 0;
    for (String line : lines) {
      verdicts.add(line == null || judged.get(next++));
    }
    return verdicts;
  }

  private static List<Boolean> ajv(OpenApi document, List<String> lines)
      throws IOException, InterruptedException {
    String verdicts = Shell.runWith(
        String.join("\n", lines),
        "node",
        "src/test/typescript/judge-instances.mjs",
        TOOLS.toString(),
        document.file().toString());
    List<Boolean> judged = verdicts.lines().map(Boolean::valueOf).toList();
    assertEquals(lines.size(), judged.size());
    return judged;
  }

  /** Texts come from the wire cases, limits from the constraints of the contract. */
  private static ScalarInstances scalars(Path classes) {
    List<String> texts = new ArrayList<>();
    List<BigDecimal> ignored = new ArrayList<>();
    WireCase.all()
        .forEach(file -> file.forEach(each -> {
          Map<String, Object> request = new LinkedHashMap<>(each.request());
          request.keySet().retainAll(List.of("json"));
          ScalarInstances.collect(request, texts, ignored);
        }));
    List<BigDecimal> limits = new ArrayList<>();
    collectLimits(Json.read(classes.resolve("META-INF/jetwright/contract.json")), limits);
    return new ScalarInstances(
        List.copyOf(new LinkedHashSet<>(texts)), List.copyOf(new LinkedHashSet<>(limits)), SEED);
  }

  private static void collectLimits(Object value, List<BigDecimal> limits) {
    if (value instanceof List<?> list) {
      list.forEach(each -> collectLimits(each, limits));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((name, member) -> {
        if (name.equals("constraints")) {
          ScalarInstances.collect(member, new ArrayList<>(), limits);
        } else {
          collectLimits(member, limits);
        }
      });
    }
  }

  private static void requireAjv() {
    boolean isThere = Files.isDirectory(TOOLS.resolve("node_modules/ajv-formats"));
    if (System.getProperty("typescript.required") != null) {
      assertTrue(isThere, "run scripts/npm-tools");
    }
    Assumptions.assumeTrue(isThere, "run scripts/npm-tools");
  }
}
