package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.AnswerMedia;
import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Responses: the success, then every failure that can happen, by status. */
final class Responses {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ACCEPTABLE = 406;
  private static final int PRECONDITION = 412;
  private static final int RANGE = 416;
  private static final int UNPROCESSABLE = 422;

  private final Components components;
  private final AnswerObject answers;
  private final OtherAnswers others;

  Responses(Components components) {
    this.components = components;
    this.answers = new AnswerObject(components.answers());
    this.others = new OtherAnswers(components.answers());
  }

  /** A failure and what it means. */
  private record Failure(Choice choice, String text) {

    /** Its line in a list of several. */
    String item() {
      String name = choice.tag().map(tag -> "`" + tag + "`: ").orElse("");
      return "- " + name + text.replace("\n", "\n  ");
    }
  }

  JsonObject of(Operation operation) {
    JsonObject responses = new JsonObject();
    CachedResponses cached = new CachedResponses(operation);
    for (Answer answer : operation.result().answers()) {
      responses.put(
          String.valueOf(answer.status()),
          answers.of(operation.result(), answer, cached.headers(answer)));
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
      responses.put(String.valueOf(status), failure(status, failures));
    });
    others.addTo(responses, operation.result().others());
    return responses;
  }

  private Map<Integer, List<Failure>> failures(Operation operation) {
    Map<Integer, List<Failure>> failures = new TreeMap<>();
    for (ErrorUse use : operation.errors()) {
      ErrorDefinition error = components.contract().error(use.error());
      add(failures, error.status(), declared(use, error));
    }
    if (operation.result().isOptional()) {
      add(failures, NOT_FOUND, undeclared(components.httpError(), "Not Found"));
    }
    if (operation.result().answers().stream()
        .anyMatch(answer -> AnswerMedia.of(answer).negotiated())) {
      add(failures, NOT_ACCEPTABLE, undeclared(components.httpError(), "Not Acceptable"));
    }
    cached(operation, failures);
    if (Faults.arePossible(operation)) {
      add(failures, UNPROCESSABLE, undeclared(components.validationError(), "Validation Error"));
    }
    return failures;
  }

  private void cached(Operation operation, Map<Integer, List<Failure>> failures) {
    CachedResponses cached = new CachedResponses(operation);
    if (cached.hasRanges()) {
      add(failures, BAD_REQUEST, undeclared(components.httpError(), "A malformed `Range`"));
      add(failures, RANGE, undeclared(components.httpError(), "No byte is in the `Range`"));
    }
    if (cached.isConditional()) {
      add(
          failures,
          PRECONDITION,
          undeclared(components.httpError(), "It is not the version that `If-Match` names"));
    }
  }

  private static void add(Map<Integer, List<Failure>> failures, int status, Failure failure) {
    failures.computeIfAbsent(status, absent -> new ArrayList<>()).add(failure);
  }

  private Failure declared(ErrorUse use, ErrorDefinition error) {
    Doc doc = use.doc().isEmpty() ? error.doc() : use.doc();
    String text = doc.isEmpty() ? StatusPhrase.of(error.status()) : doc.text();
    return new Failure(components.error(error), text);
  }

  private static Failure undeclared(JsonObject schema, String text) {
    return new Failure(new Choice(Optional.empty(), schema), text);
  }

  private static JsonObject failure(int status, List<Failure> failures) {
    if (failures.size() == 1) {
      return new JsonObject()
          .put("description", failures.get(0).text())
          .put("content", Schemas.content(failures.get(0).choice().schema()));
    }
    List<Choice> choices = failures.stream().map(Failure::choice).toList();
    // An undeclared one has a detail only, as every declared one has too.
    boolean overlap = status != UNPROCESSABLE
        && choices.stream().anyMatch(choice -> choice.tag().isEmpty());
    JsonObject schema = overlap ? Choice.anyOf(choices) : Choice.oneOf("type", choices);
    return new JsonObject()
        .put(
            "description",
            String.join("\n", failures.stream().map(Failure::item).toList()))
        .put("content", Schemas.content(schema));
  }
}
