package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.AnswerHeader;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an operation answers, where that is more than a body: a status, headers, and a body.
 *
 * @param doc its comment
 * @param lines the type, line by line
 */
record ReplyView(List<String> doc, List<String> lines) {

  static ReplyView of(String name, String function, Result result, TypeScriptTypes types) {
    List<String> lines = new ArrayList<>();
    List<Answer> answers = result.answers();
    if (answers.size() == 1) {
      lines.add("export interface " + name + " {");
      members(result, answers.get(0), types).forEach(line -> lines.add("  " + line));
      lines.add("}");
    } else {
      lines.add("export type " + name + " =");
      for (int i = 0; i < answers.size(); i++) {
        new TsDoc()
            .text(answers.get(i).doc().text())
            .lines()
            .forEach(line -> lines.add("  " + line));
        lines.add("  | {");
        members(result, answers.get(i), types).forEach(line -> lines.add("      " + line));
        lines.add(i + 1 == answers.size() ? "    };" : "    }");
      }
    }
    return new ReplyView(
        new TsDoc().text("What {@link " + function + "} answers.").lines(), lines);
  }

  private static List<String> members(Result result, Answer answer, TypeScriptTypes types) {
    List<String> lines = new ArrayList<>();
    boolean free = isFree(result, answer);
    lines.add("readonly status: " + (free ? "number" : "" + answer.status()) + ";");
    lines.addAll(fields("headers", headers(answer), true, types));
    lines.addAll(fields("cookies", answer.cookies(), false, types));
    body(answer, types)
        .ifPresent(type -> lines.add(
            "readonly body: " + type + (result.handover().reply() ? " | undefined" : "") + ";"));
    return lines;
  }

  /** Whether the server chooses the status. */
  private static boolean isFree(Result result, Answer answer) {
    return result.handover().reply() || isRedirect(answer);
  }

  private static boolean isRedirect(Answer answer) {
    return answer.content() instanceof Content.Redirection redirection && !redirection.uri();
  }

  /** The headers, with that of a redirect. */
  private static List<AnswerHeader> headers(Answer answer) {
    List<AnswerHeader> headers = new ArrayList<>(answer.plainHeaders());
    if (answer.content() instanceof Content.Redirection) {
      headers.add(new AnswerHeader(
          AnswerHeader.Kind.HEADER,
          "Location",
          new TypeUse(Scalar.STRING, Nullness.REQUIRED, List.of(), answer.location()),
          Optional.of("location()"),
          answer.doc(),
          answer.location()));
    }
    return headers;
  }

  private static List<String> fields(
      String name, List<AnswerHeader> all, boolean visible, TypeScriptTypes types) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of("readonly " + name + ": {"));
    Set<String> keys = new HashSet<>();
    for (AnswerHeader header : all) {
      String type = types.ofValue(header.type(), Direction.RECEIVED);
      boolean there = visible && header.isRequired() || header.type().type() instanceof ArrayType;
      new TsDoc().text(header.doc().text()).lines().forEach(line -> lines.add("  " + line));
      lines.add(
          "  readonly " + key(header, keys) + ": " + type + (there ? "" : " | undefined") + ";");
    }
    lines.add("};");
    return lines;
  }

  private static String key(AnswerHeader header, Set<String> keys) {
    String key = header.javaName();
    while (!keys.add(key)) {
      key += "_";
    }
    return key;
  }

  private static Optional<String> body(Answer answer, TypeScriptTypes types) {
    if (answer.content() instanceof Content.None
        || answer.content() instanceof Content.Redirection) {
      return Optional.empty();
    }
    return Optional.of(
        answer.content() instanceof Content.Value value
            ? value.isOptional()
                ? types.ofValue(value.type(), Direction.RECEIVED)
                : types.of(value.type(), Direction.RECEIVED)
            : answer.content() instanceof Content.Bytes ? "Uint8Array" : "string");
  }

  /** The forms of the answers, for the transport: {@code answers: [...]}. */
  static List<String> forms(Result result) {
    List<String> lines = new ArrayList<>(List.of("answers: ["));
    for (Answer answer : result.answers()) {
      String status = result.handover().reply()
          ? "\"2XX\""
          : isRedirect(answer) ? "\"3XX\"" : "" + answer.status();
      List<String> members = new ArrayList<>(List.of("status: " + status));
      form("headers", headers(answer)).ifPresent(members::add);
      form("cookies", answer.cookies()).ifPresent(members::add);
      form(answer.content()).ifPresent(kind -> members.add("body: \"" + kind + "\""));
      String line = "  { " + String.join(", ", members) + " },";
      if (line.length() < 90) {
        lines.add(line);
      } else {
        lines.add("  {");
        members.forEach(member -> lines.add("    " + member + ","));
        lines.add("  },");
      }
    }
    lines.add("],");
    return lines;
  }

  private static Optional<String> form(Content content) {
    if (content instanceof Content.None || content instanceof Content.Redirection) {
      return Optional.empty();
    }
    return Optional.of(
        content instanceof Content.Value
            ? "json"
            : content instanceof Content.Bytes ? "bytes" : "text");
  }

  private static Optional<String> form(String name, List<AnswerHeader> all) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Set<String> keys = new HashSet<>();
    List<String> entries = all.stream()
        .map(header -> key(header, keys) + ": [" + TypeScriptLiterals.string(header.name()) + ", \""
            + reading(header.type().type()) + "\"]")
        .toList();
    return Optional.of(name + ": { " + String.join(", ", entries) + " }");
  }

  private static String reading(Type type) {
    if (type instanceof ArrayType array) {
      return reading(array.element().type()) + "s";
    }
    if (type == Scalar.BOOLEAN) {
      return "boolean";
    }
    boolean number = type instanceof Scalar scalar
        && (scalar.isNumeric() && scalar != Scalar.DECIMAL || scalar == Scalar.YEAR);
    return number ? "number" : "string";
  }
}
