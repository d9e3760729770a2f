package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.emit.java.Javadoc;
import java.util.List;
import java.util.Set;

/**
 * The type of what an operation answers, where that is more than a body.
 *
 * @param origin what it is generated from
 * @param doc its comment, line by line
 * @param name its name
 * @param single whether there is one answer
 * @param declaration its name and components, if there is one answer
 * @param variants the answers, if there are several
 */
record AnswerTypeView(
    String origin,
    List<String> doc,
    String name,
    boolean single,
    String declaration,
    List<Variant> variants) {

  /** What components may be, and a nested class must not hide. */
  private static final Set<String> OF_JAVA = Set.of(
      "Boolean",
      "Byte",
      "Character",
      "Currency",
      "Double",
      "Duration",
      "Float",
      "Instant",
      "Integer",
      "List",
      "Locale",
      "Long",
      "Map",
      "Object",
      "Optional",
      "Period",
      "Set",
      "Short",
      "String",
      "URI",
      "URL",
      "UUID",
      "Year");

  /**
   * One of several answers.
   *
   * @param doc its comment, line by line
   * @param declaration its name, its components and its interface
   */
  record Variant(List<String> doc, String declaration) {}

  static AnswerTypeView of(Sdk sdk, Operation operation) {
    Result result = operation.result();
    String name = sdk.names().answer(operation);
    boolean single = result.choice().isEmpty();
    List<AnswerPart> parts = AnswerPart.of(sdk, result, result.first());
    String origin = result
        .choice()
        .or(() -> result.first().holder())
        .map(type -> type.name().qualifiedName())
        .orElse(operation.operationId());
    Javadoc doc = Javadoc.of(
        "What `" + operation.method() + " " + operation.path().documentText() + "` answers.");
    if (single) {
      parts.forEach(part -> doc.param(part.name(), part.doc()));
    }
    return new AnswerTypeView(
        origin,
        doc.lines(),
        name,
        single,
        single ? name + components(parts, "    ") : "",
        single
            ? List.of()
            : result.answers().stream()
                .map(answer -> variant(sdk, result, answer, name))
                .toList());
  }

  private static Variant variant(Sdk sdk, Result result, Answer answer, String owner) {
    List<AnswerPart> parts = AnswerPart.of(sdk, result, answer);
    String text = answer.doc().text();
    Javadoc doc = Javadoc.of((text + "\n\nStatus " + answer.status() + ".").strip());
    parts.forEach(part -> doc.param(part.name(), part.doc()));
    return new Variant(
        doc.lines(),
        nested(sdk, answer.holder().orElseThrow()) + components(parts, "      ") + " implements "
            + owner);
  }

  /** What a variant is called, inside the interface. */
  static String nested(Sdk sdk, NamedType holder) {
    String name = holder.name().simpleName();
    return sdk.names().nested(OF_JAVA.contains(name) ? name + "_" : name);
  }

  private static String components(List<AnswerPart> parts, String indent) {
    return Sdk.parenthesized(
        parts.stream().map(part -> part.type() + " " + part.name()).toList(), indent);
  }
}
