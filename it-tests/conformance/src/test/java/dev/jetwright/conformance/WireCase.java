package dev.jetwright.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request and its answer, as data; src/test/wire/README.md tells how they are written.
 *
 * @param file the file that it stands in, without {@code .json}
 * @param app the application that is asked
 * @param name what it shows
 * @param only the one protocol that can say it, {@code HTTP/1.1}
 * @param request what is sent
 * @param response what is answered
 * @param call how an SDK says it, if one can
 */
record WireCase(
    String file,
    String app,
    String name,
    Optional<String> only,
    Map<String, Object> request,
    Map<String, Object> response,
    Optional<Map<String, Object>> call) {

  static final Path FOLDER = Path.of("src", "test", "wire");

  /** All cases, file by file, in their order. */
  static List<List<WireCase>> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(WireCase::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<WireCase> of(Path path) {
    Map<String, Object> root = Json.object(Json.read(path));
    String file = path.getFileName().toString().replace(".json", "");
    List<WireCase> cases = new ArrayList<>();
    for (Object each : Json.list(root.get("cases"))) {
      Map<String, Object> members = Json.object(each);
      cases.add(new WireCase(
          file,
          (String) root.get("app"),
          (String) members.get("name"),
          Optional.ofNullable((String) members.get("only")),
          Json.object(members.get("request")),
          Json.object(members.get("response")),
          Optional.ofNullable(members.get("call")).map(Json::object)));
    }
    return cases;
  }

  /** How known-failures.txt names it. */
  String id() {
    return file + ": " + name;
  }

  /** The error that an SDK knows by name, if it ends in one. */
  Optional<String> declaredError() {
    Optional<Object> named = call.map(it -> it.get("error"));
    if (named.isPresent()) {
      return named.map(String.class::cast);
    }
    return response.get("json") instanceof Map<?, ?> body
            && body.get("type") instanceof String type
            && !type.equals("about:blank")
        ? Optional.of(type.substring(type.lastIndexOf('/') + 1))
        : Optional.empty();
  }

  /** Whether the answer breaks off. */
  boolean isCut() {
    return Boolean.TRUE.equals(response.get("cut"));
  }

  int status() {
    return Integer.parseInt(response.get("status").toString());
  }
}
