package dev.jetwright.generator.emit.server.codec;

import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A codec of an enum.
 *
 * @param origin the enum's qualified name
 * @param codec the codec's name
 * @param subject the enum, in the documentation
 * @param type its Java type
 * @param factory the method that begins the list of its texts
 * @param words its constants with their texts
 * @param otherwise the constant for any other text
 * @param value what a method calls a constant
 * @param read whether requests carry it as JSON
 * @param written whether answers carry it as JSON
 */
public record EnumCodecView(
    String origin,
    String codec,
    String subject,
    String type,
    String factory,
    List<Word> words,
    Optional<String> otherwise,
    String value,
    boolean read,
    boolean written) {

  /**
   * A constant with its text.
   *
   * @param constant its name in Java
   * @param text its text, as a literal
   * @param end what stands behind it
   */
  record Word(String constant, String text, String end) {}

  public static EnumCodecView of(ServerPlan plan, Model model) {
    EnumDefinition definition = (EnumDefinition) model.definition();
    JavaNames locals = new JavaNames(List.of("out"));
    return new EnumCodecView(
        definition.name().qualifiedName(),
        plan.names().codec(model),
        plan.link(model),
        plan.types().boxed(model.type()),
        definition.isNumeric() ? "ofNumbers" : "of",
        words(definition),
        definition.fallback(),
        locals.take(JavaNames.decapitalized(definition.name().simpleName())),
        plan.usage().isRead(model),
        plan.usage().isWritten(model));
  }

  private static List<Word> words(EnumDefinition definition) {
    List<EnumDefinition.Constant> constants = definition.constants();
    List<Word> words = new ArrayList<>();
    for (EnumDefinition.Constant constant : constants) {
      String end =
          words.size() + 1 == constants.size() && definition.fallback().isEmpty() ? ";" : "";
      words.add(new Word(constant.name(), JavaLiterals.string(constant.wireName()), end));
    }
    return words;
  }
}
