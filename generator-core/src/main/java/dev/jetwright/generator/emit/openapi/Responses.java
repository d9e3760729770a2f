package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.AnswerMedia;
import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.emit.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Responses: the success, then every failure that can happen, by status. */
final class Responses {
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ACCEPTABLE = 406;
  private static final int PRECONDITION = 412;
  private static final int RANGE = 416;
  private static final int UNPROCESSABLE = 422;

  private final Components components;
  private final AnswerObject answers;
  private final OtherAnswers others;
  private final ErrorSchemas errors;

  Responses(Components components) {
    this.components = components;
    this.answers = new AnswerObject(components.answers());
    this.others = new OtherAnswers(components.answers());
    this.errors = components.errors();
  }

  /** A failure and what it means. */
  private record Failure(ErrorSchemas.Body body, String text) {

    /** Its line in a list of several. */
    String item() {
      String name = body.choice().tag().map(tag -> "`" + tag + "`: ").orElse("");
      return "- " + name + text.replace("\n", "\n  ");
    }
  }

  JsonObject of(Operation operation) {
    JsonObject responses = new JsonObject();
    CachedResponses cached = new CachedResponses(operation);
    LimitedResponses limited = new LimitedResponses(operation.pace().rates());
    for (Answer answer : operation.result().answers()) {
      responses.put(
          String.valueOf(answer.status()),
          answers.of(operation.result(), answer, cached.headers(answer).putAll(limited.headers())));
      if (cached.hasRanges() && answer.content().isFile()) {
        responses.put(
            String.valueOf(CachedResponses.PARTIAL),
            cached.partial(answer, AnswerContent.ofPart(answer, components.answers())));
      }
    }
    if (cached.isConditional()) {
      responses.put(String.valueOf(CachedResponses.NOT_MODIFIED), cached.notModified());
    }
    failures(operation).forEach((status, failures) -> {
      Optional<JsonObject> headers = status == LimitedResponses.TOO_MANY
          ? limited.headersOfRefusal()
          : Challenges.of(operation, status);
      responses.put(String.valueOf(status), failure(status, failures, headers));
    });
    others.addTo(responses, operation.result().others());
    if (errors.hasDefault() && responses.get("default").isEmpty()) {
      responses.put("default", error(new Failure(errors.undeclared(), "Error")));
    }
    return responses;
  }

  private Map<Integer, List<Failure>> failures(Operation operation) {
    Map<Integer, List<Failure>> failures = new TreeMap<>();
    for (ErrorUse use : operation.errors()) {
      if (use.forInvalid() && !Faults.arePossible(operation)) {
        continue;
      }
      ErrorDefinition error = components.contract().error(use.error());
      add(failures, error.status(), declared(use, error));
    }
    if (operation.security().isRequired() && !operation.entry().refusing()) {
      add(failures, UNAUTHORIZED, new Failure(errors.undeclared(), "Not authenticated"));
    }
    if (operation.result().isOptional()) {
      add(failures, NOT_FOUND, new Failure(errors.undeclared(), "Not Found"));
    }
    if (operation.result().answers().stream()
        .anyMatch(answer -> AnswerMedia.of(answer).negotiated())) {
      add(failures, NOT_ACCEPTABLE, new Failure(errors.undeclared(), "Not Acceptable"));
    }
    cached(operation, failures);
    operation
        .pace()
        .limit()
        .ifPresent(limit -> add(
            failures,
            limit.status(),
            new Failure(errors.undeclared(), "It took longer than " + time(limit.millis()))));
    LimitedResponses limited = new LimitedResponses(operation.pace().rates());
    if (limited.areCounted()) {
      add(failures, LimitedResponses.TOO_MANY, new Failure(errors.undeclared(), limited.text()));
    }
    if (Faults.arePossible(operation) && !operation.entry().forgiving()) {
      add(failures, UNPROCESSABLE, new Failure(errors.invalid(), "Validation Error"));
    }
    return failures;
  }

  private void cached(Operation operation, Map<Integer, List<Failure>> failures) {
    CachedResponses cached = new CachedResponses(operation);
    if (cached.hasRanges()) {
      add(failures, BAD_REQUEST, new Failure(errors.undeclared(), "A malformed `Range`"));
      add(failures, RANGE, new Failure(errors.undeclared(), "No byte is in the `Range`"));
    }
    if (cached.isConditional()) {
      add(
          failures,
          PRECONDITION,
          new Failure(errors.undeclared(), "It is not the version that `If-Match` names"));
    }
  }

  /** {@code 500 ms}, {@code 1.5 s}. */
  private static String time(long millis) {
    return millis < 1000
        ? millis + " ms"
        : BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString() + " s";
  }

  private static void add(Map<Integer, List<Failure>> failures, int status, Failure failure) {
    failures.computeIfAbsent(status, absent -> new ArrayList<>()).add(failure);
  }

  private Failure declared(ErrorUse use, ErrorDefinition error) {
    Doc doc = use.doc().isEmpty() ? error.doc() : use.doc();
    String text = doc.isEmpty() ? StatusPhrase.of(error.status()) : doc.text();
    return new Failure(errors.of(error), text);
  }

  private JsonObject error(Failure any) {
    return failure(0, List.of(any), Optional.empty());
  }

  private JsonObject failure(int status, List<Failure> failures, Optional<JsonObject> headers) {
    JsonObject content = new JsonObject();
    failures.stream()
        .map(failure -> failure.body().mediaType())
        .filter(type -> !type.isEmpty())
        .distinct()
        .forEach(type ->
            content.put(type, new JsonObject().put("schema", schema(status, type, failures))));
    String text = failures.size() == 1
        ? failures.get(0).text()
        : String.join("\n", failures.stream().map(Failure::item).toList());
    return new JsonObject()
        .put("description", text)
        .put("headers", headers)
        .put("content", Optional.of(content).filter(some -> !some.isEmpty()));
  }

  private JsonObject schema(int status, String mediaType, List<Failure> failures) {
    List<Choice> choices = failures.stream()
        .filter(failure -> failure.body().mediaType().equals(mediaType))
        .map(failure -> failure.body().choice())
        .distinct()
        .toList();
    if (choices.size() == 1) {
      return choices.get(0).schema();
    }
    // An undeclared one has a detail only, as every declared one has too.
    boolean overlap = errors.overlap(status == UNPROCESSABLE)
        && choices.stream().anyMatch(choice -> choice.tag().isEmpty());
    return overlap ? Choice.anyOf(choices) : Choice.oneOf("type", choices);
  }
}
