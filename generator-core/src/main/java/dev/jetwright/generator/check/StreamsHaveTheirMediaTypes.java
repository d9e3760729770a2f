package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.AnswerMedia;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/** What {@code @Produces} names for values that come one after the other is such a format. */
final class StreamsHaveTheirMediaTypes implements Rule {
  private static final String EVENTS = "text/event-stream";

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      for (Answer answer : operation.result().answers()) {
        for (String type : answer.mediaTypes()) {
          check(operation, answer, type, found);
        }
      }
    }
    return found;
  }

  private static void check(
      Operation operation, Answer answer, String type, List<Diagnostic> found) {
    String bare = AnswerMedia.bare(type);
    if (answer.content() instanceof Content.Lines
        && (AnswerMedia.isJson(type) || bare.equals(EVENTS))) {
      found.add(new Diagnostic(
          DiagnosticCode.MEDIA_TYPE,
          answer.location(),
          "`%s` does not come line by line, as the values of `%s` do."
              .formatted(type, operation.name()),
          bare.equals(EVENTS)
              ? "Return `Events`, or write \"application/jsonl\"."
              : "Remove @Produces for \"application/jsonl\", or return a `List`."));
    }
    if (answer.content() instanceof Content.Events && !bare.equals(EVENTS)) {
      found.add(new Diagnostic(
          DiagnosticCode.MEDIA_TYPE,
          answer.location(),
          "`%s` answers with events, and they are in `%s` only."
              .formatted(operation.name(), EVENTS),
          "Remove @Produces, or return a `Stream` for JSON Lines."));
    }
  }
}
