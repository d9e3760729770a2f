package dev.jetwright.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the calls of the cases through a generated TypeScript SDK, in a Node process. */
final class TypeScriptSdk {
  /** The TypeScript compiler; {@code scripts/typescript} tries an older one as well. */
  static final String TSC =
      Page.ROOT.resolve("config/npm-tools/node_modules/typescript/bin/tsc").toString();

  private static final Set<String> BUILT = new HashSet<>();

  private TypeScriptSdk() {}

  /** The folder of an application's SDK, built. */
  static synchronized Path built(String app) throws IOException, InterruptedException {
    String example = Map.of("office", "market", "teller", "bank").getOrDefault(app, app);
    Path module =
        app.equals("kitchen") ? Path.of("") : Page.ROOT.resolve("examples").resolve(example);
    Path clients = module.resolve("target/generated-clients/typescript");
    Path folder =
        module.endsWith("market") || module.endsWith("bank") ? clients.resolve(app) : clients;
    if (BUILT.add(app)) {
      Shell.run(Page.ROOT.resolve("scripts/npm-tools").toString());
      Shell.run("node", TSC, "-p", folder.toString());
    }
    return folder;
  }

  /** The outcomes of the calls of cases, in their order. */
  static List<Map<String, Object>> outcomes(RunningApp app, List<WireCase> cases)
      throws IOException, InterruptedException {
    List<Object> calls = new ArrayList<>();
    cases.forEach(each -> calls.add(each.call().orElseThrow()));
    String script = Path.of("src/test/typescript/run-calls.mjs").toString();
    String folder = built(app.name()).toString();
    String lines = Shell.runWith(Json.print(calls), "node", script, folder, app.baseUrl());
    return lines.lines().map(line -> Json.object(Json.parse(line))).toList();
  }

  /** How the outcome of a case's call differs from what the case says. */
  static List<String> differences(WireCase wireCase, Map<String, Object> outcome) {
    Map<String, Object> call = wireCase.call().orElseThrow();
    if (call.containsKey("typescript")) {
      return Difference.between(asJavaScript(call.get("typescript")), outcome.get("result"));
    }
    Object text = "".equals(wireCase.response().get("text")) && outcome.get("result") == null
        ? null
        : wireCase.response().get("text");
    Object json = wireCase.response().getOrDefault("json", text);
    boolean failed = outcome.containsKey("error");
    if (outcome.containsKey("values") && wireCase.status() < 400) {
      return streamed(wireCase.call().orElseThrow(), outcome);
    }
    if (outcome.containsKey("values") && "NotFoundError".equals(outcome.get("error"))) {
      return wireCase.status() == 404 ? List.of() : List.of("came to " + Json.print(outcome));
    }
    if (!failed && wireCase.status() < 400) {
      return Difference.between(asJavaScript(json), outcome.get("result"));
    }
    if (!failed && wireCase.status() == 404 && outcome.get("result") == null) {
      return List.of();
    }
    String wanted = wanted(wireCase);
    if (!wanted.equals(outcome.get("error"))) {
      return List.of("came to " + Json.print(outcome) + ", expected " + wanted);
    }
    List<String> differences = new ArrayList<>();
    if (!String.valueOf(outcome.get("status")).equals("" + wireCase.status())) {
      differences.add("status is " + outcome.get("status"));
    }
    differences.addAll(Difference.between(asJavaScript(json), outcome.get("body")));
    return differences;
  }

  /** How the values of an async iterable differ, and whether it was cut. */
  private static List<String> streamed(Map<String, Object> call, Map<String, Object> outcome) {
    List<String> differences = new ArrayList<>(
        Difference.between(asJavaScript(call.get("values")), outcome.get("values")));
    boolean cut = String.valueOf(outcome.get("error")).startsWith("StreamCutError: ");
    if (cut != Boolean.TRUE.equals(call.get("cut")) || outcome.containsKey("error") && !cut) {
      differences.add("ended with " + outcome.get("error"));
    }
    return differences;
  }

  private static String wanted(WireCase wireCase) {
    Optional<String> declared = wireCase.declaredError();
    if (declared.isPresent()) {
      return declared.get();
    }
    return switch (wireCase.status()) {
      case 401 -> "UnauthorizedError";
      case 402, 423 -> "ApiError";
      case 403 -> "ForbiddenError";
      case 422 -> "ValidationError";
      case 429 -> "TooManyRequestsError";
      case 500, 503 -> "ServerError";
      default -> "no error";
    };
  }

  /** Numbers as JavaScript prints them: {@code 1.0} is {@code 1} there. */
  private static Object asJavaScript(Object json) {
    if (json instanceof Json.Number number) {
      double value = Double.parseDouble(number.text());
      boolean whole = value == Math.rint(value) && Math.abs(value) < 1e21;
      return new Json.Number(
          whole
              ? new java.math.BigDecimal(Double.toString(value)).toBigInteger().toString()
              : Double.toString(value));
    }
    if (json instanceof List<?> list) {
      List<Object> converted = new ArrayList<>();
      list.forEach(element -> converted.add(asJavaScript(element)));
      return converted;
    }
    if (json instanceof Map<?, ?> map) {
      Map<String, Object> converted = new java.util.LinkedHashMap<>();
      map.forEach((name, value) -> converted.put((String) name, asJavaScript(value)));
      return converted;
    }
    return json;
  }
}
