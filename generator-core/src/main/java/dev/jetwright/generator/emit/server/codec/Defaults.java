package dev.jetwright.generator.emit.server.codec;

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
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerNames;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands for values that a request leaves out, as expressions; what has to be made first is a
 * constant.
 */
public final class Defaults {
  private final ServerPlan plan;
  private final Members members;
  private final List<ConstantView> constants = new ArrayList<>();

  public Defaults(ServerPlan plan, Members members) {
    this.plan = plan;
    this.members = members;
  }

  /** The constants that the expressions so far refer to. */
  public List<ConstantView> constants() {
    return List.copyOf(constants);
  }

  /** The first value of a variable that is declared as the use says. */
  String initial(Place place, TypeUse use, Optional<List<String>> texts) {
    if (texts.isEmpty()) {
      return absent(use);
    }
    String value = value(place, use, texts.get());
    return switch (use.nullness()) {
      case OPTIONAL -> JavaTypes.mark("java.util", "Optional") + ".of(" + value + ")";
      case UPDATE -> JavaTypes.mark("dev.jetwright", "Update") + ".of(" + value + ")";
      default -> value;
    };
  }

  private static String absent(TypeUse use) {
    if (use.nullness() == Nullness.OPTIONAL) {
      return JavaTypes.mark("java.util", "Optional") + ".empty()";
    }
    if (use.nullness() == Nullness.UPDATE) {
      return JavaTypes.mark("dev.jetwright", "Update") + ".absent()";
    }
    if (!JavaTypes.isPrimitive(use)) {
      return "null";
    }
    return use.type() == Scalar.BOOLEAN ? "false" : "0";
  }

  /** The default of a value that is there. */
  public String value(Place place, TypeUse use, List<String> texts) {
    String value = expression(use, texts);
    if (!isMade(use.type(), texts) && use.intake().custom().isEmpty()) {
      return value;
    }
    String name = members.constants().take(place.constant("Default"));
    constants.add(new ConstantView(plan.types().boxed(use), name, value));
    return name;
  }

  private static boolean isMade(Type type, List<String> texts) {
    if (type instanceof Scalar scalar) {
      return switch (scalar) {
        case STRING, BOOLEAN, CHAR, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> false;
        case BYTES -> false; // each value gets an array of its own
        default -> true;
      };
    }
    return !texts.isEmpty() && !(type instanceof NamedType);
  }

  private String expression(TypeUse use, List<String> texts) {
    if (use.type() instanceof ArrayType array) {
      return array.unique() ? set(array, texts) : list("List", array, texts);
    }
    if (use.type() instanceof MapType) {
      return JavaTypes.mark("java.util", "Map") + ".of()";
    }
    return single(use, texts.get(0));
  }

  /** A set that keeps the author's order; {@code Set.of} has none and refuses duplicates. */
  private String set(ArrayType array, List<String> texts) {
    if (texts.size() < 2) {
      return list("Set", array, texts);
    }
    String elements = list("List", array, texts);
    String set = "new " + JavaTypes.mark("java.util", "LinkedHashSet") + "<>(" + elements + ")";
    return JavaTypes.mark("java.util", "Collections") + ".unmodifiableSet(" + set + ")";
  }

  private String list(String type, ArrayType array, List<String> texts) {
    return texts.stream()
        .map(text -> element(array.element(), text))
        .collect(Collectors.joining(", ", JavaTypes.mark("java.util", type) + ".of(", ")"));
  }

  private String element(TypeUse element, String text) {
    String value = single(element, text);
    return element.nullness() == Nullness.OPTIONAL
        ? JavaTypes.mark("java.util", "Optional") + ".of(" + value + ")"
        : value;
  }

  private String single(TypeUse use, String text) {
    if (use.intake().custom().isPresent()) {
      return ScalarVariant.value(use.intake().custom().get(), text);
    }
    Type type = use.type();
    if (type instanceof Scalar scalar) {
      return JavaLiterals.of(
          scalar, text, known -> ServerNames.SCALARS + "." + known.name() + ".value");
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
