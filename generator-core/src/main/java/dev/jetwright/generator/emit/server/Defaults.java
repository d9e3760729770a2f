package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands for a value that a request leaves out, as expressions. */
final class Defaults {
  private final ServerPlan plan;

  Defaults(ServerPlan plan) {
    this.plan = plan;
  }

  /** The first value of a variable that is declared as the use says. */
  String initial(TypeUse use, Optional<List<String>> texts) {
    if (texts.isEmpty()) {
      return absent(use);
    }
    String value = value(use.type(), texts.get());
    return use.nullness() == Nullness.OPTIONAL
        ? JavaTypes.mark("java.util", "Optional") + ".of(" + value + ")"
        : value;
  }

  private static String absent(TypeUse use) {
    if (use.nullness() == Nullness.OPTIONAL) {
      return JavaTypes.mark("java.util", "Optional") + ".empty()";
    }
    if (!JavaTypes.isPrimitive(use)) {
      return "null";
    }
    return use.type() == Scalar.BOOLEAN ? "false" : "0";
  }

  /** The default itself. */
  String value(Type type, List<String> texts) {
    if (type instanceof ArrayType array) {
      return array.unique() ? set(array, texts) : list(array, texts);
    }
    if (type instanceof MapType) {
      return JavaTypes.mark("java.util", "Map") + ".of()";
    }
    return single(type, texts.get(0));
  }

  private String list(ArrayType array, List<String> texts) {
    return JavaTypes.mark("java.util", "List") + ".of(" + elements(array, texts) + ")";
  }

  /** A set that keeps the author's order; {@code Set.of} has none and refuses duplicates. */
  private String set(ArrayType array, List<String> texts) {
    if (texts.size() < 2) {
      return JavaTypes.mark("java.util", "Set") + ".of(" + elements(array, texts) + ")";
    }
    return "new " + JavaTypes.mark("java.util", "LinkedHashSet") + "<>(" + list(array, texts) + ")";
  }

  private String elements(ArrayType array, List<String> texts) {
    TypeUse element = array.element();
    return texts.stream()
        .map(text -> initial(element, Optional.of(List.of(text))))
        .collect(Collectors.joining(", "));
  }

  private String single(Type type, String text) {
    if (type instanceof Scalar scalar) {
      return JavaLiterals.of(scalar, text);
    }
    NamedType named = (NamedType) type;
    EnumDefinition words = (EnumDefinition) plan.contract().type(named.name());
    return plan.types().raw(named) + "." + constant(words, text);
  }

  private static String constant(EnumDefinition words, String text) {
    return words.constants().stream()
        .filter(constant -> constant.wireName().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(text + " is not in " + words.name()))
        .name();
  }
}
