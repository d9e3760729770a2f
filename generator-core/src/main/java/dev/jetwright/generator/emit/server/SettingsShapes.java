package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.Intake;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How settings stand in texts: constants, one for each object, those inside first. */
final class SettingsShapes {
  private static final String SHAPE = JavaTypes.mark("dev.jetwright.runtime.settings", "Shape");

  private final ServerPlan plan;
  private final Members members;
  private final Map<Model, String> names = new IdentityHashMap<>();
  private final List<ConstantView> constants = new ArrayList<>();

  SettingsShapes(ServerPlan plan, Members members) {
    this.plan = plan;
    this.members = members;
  }

  List<ConstantView> constants() {
    return constants;
  }

  /** The expression for the shape of an object. */
  String of(Model model) {
    String known = names.get(model);
    if (known != null) {
      return known;
    }
    List<String> lines = new ArrayList<>();
    TypeDefinition definition = model.definition();
    if (definition instanceof UnionDefinition union) {
      lines.add(SHAPE + ".choice()");
      lines.add(line(".required", union.tagProperty(), word(tags(union)), "Which of them it is."));
      for (UnionDefinition.Variant variant : union.variants()) {
        properties(plan.models().of(variant.type()), lines);
      }
    } else {
      lines.add(SHAPE + ".object()");
      properties(model, lines);
    }
    String name =
        members.constants().take(Place.of(model.name().replace("_", "")).constant(""));
    names.put(model, name);
    List<String> distinct = lines.stream().distinct().toList();
    constants.add(new ConstantView(SHAPE, name, String.join("\n          ", distinct)));
    return name;
  }

  private static String tags(UnionDefinition union) {
    return union.variants().stream()
        .map(UnionDefinition.Variant::tag)
        .collect(Collectors.joining("|"));
  }

  private void properties(Model model, List<String> lines) {
    RecordDefinition record = (RecordDefinition) model.definition();
    for (Property property : record.properties()) {
      if (property.isRead()) {
        lines.add(line(property));
        property.traits().aliases().stream()
            .map(JavaLiterals::string)
            .forEach(alias -> lines.add(
                ".alias(" + JavaLiterals.string(property.wireName()) + ", " + alias + ")"));
      }
    }
  }

  private String line(Property property) {
    String shape = shape(property.type());
    String hidden = property.traits().secret() && !(property.type().type() instanceof SecretType)
        ? SHAPE + ".secret(" + shape + ")"
        : shape;
    String doc = property.doc().summary();
    if (property.hasDefault()) {
      String standing =
          property.defaultValue().map(texts -> String.join(",", texts)).orElse("made anew");
      return line(
          ".standing", property.wireName(), hidden + ", " + JavaLiterals.string(standing), doc);
    }
    String method = property.isRequired() ? ".required" : ".optional";
    return line(method, property.wireName(), hidden, doc);
  }

  private static String line(String method, String name, String shape, String doc) {
    return method + "(" + JavaLiterals.string(name) + ", " + shape + ", " + JavaLiterals.string(doc)
        + ")";
  }

  private static String word(String words) {
    return SHAPE + ".word(" + JavaLiterals.string(words) + ")";
  }

  private String shape(TypeUse use) {
    Type type = use.type();
    if (type instanceof SecretType secret) {
      return SHAPE + ".secret(" + shape(secret.value()) + ")";
    }
    if (type instanceof ArrayType array) {
      return SHAPE + ".list(" + shape(array.element()) + ")";
    }
    if (type instanceof MapType map) {
      return SHAPE + ".map(" + shape(map.value()) + ")";
    }
    if (type instanceof NamedType named) {
      Model model = plan.models().of(named);
      return model.definition() instanceof EnumDefinition enumeration
          ? word(enumeration.constants().stream()
              .map(EnumDefinition.Constant::wireName)
              .collect(Collectors.joining("|")))
          : of(model);
    }
    return scalar((Scalar) type, use.intake());
  }

  private static String scalar(Scalar scalar, Intake intake) {
    if (intake.custom().isPresent()) {
      return word(intake.custom().get().type().simpleName());
    }
    if (intake.conversions().contains(Intake.Conversion.BYTE_SIZE)) {
      return word("size");
    }
    return switch (scalar) {
      case STRING -> SHAPE + ".TEXT";
      case BOOLEAN -> SHAPE + ".FLAG";
      case BYTE, SHORT, INT, LONG, BIG_INTEGER, YEAR -> word("integer");
      case FLOAT, DOUBLE, DECIMAL -> word("number");
      case CHAR -> word("character");
      case BYTES -> word("Base64");
      default -> word(scalar.javaType().simpleName());
    };
  }
}
