package dev.jetwright.generator.contract.depend;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;

/** Which texts can stand for a value of a type in the source. */
final class Literals {
  private static final Map<String, Consumer<String>> PARSERS = Map.of(
      "byte", Byte::parseByte,
      "double", BigDecimal::new,
      "float", BigDecimal::new,
      "int", Integer::parseInt,
      "long", Long::parseLong,
      "short", Short::parseShort);

  private Literals() {}

  /** Whether the text of a literal is one of its type. */
  static boolean fits(Argument.Literal literal) {
    String text = literal.text().orElseThrow();
    if (literal.constants().isPresent()) {
      return literal.constants().get().names().contains(text);
    }
    String type = keyword(literal.type());
    return switch (type) {
      case "String" -> true;
      case "boolean" -> text.equals("true") || text.equals("false");
      case "char" -> text.length() == 1;
      default -> PARSERS.containsKey(type) && parses(text, PARSERS.get(type));
    };
  }

  /** {@code int}, {@code String}: the name of a type that has literals. */
  static String keyword(ProvidedType type) {
    for (String keyword : ProvidedType.primitives()) {
      if (new ProvidedType(keyword, java.util.List.of()).boxed().equals(type.boxed())) {
        return keyword;
      }
    }
    return type.raw().qualifiedName().equals("java.lang.String") ? "String" : "";
  }

  private static boolean parses(String text, Consumer<String> parser) {
    try {
      parser.accept(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
