package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How the values of one service stand in forms: constants, one for each model. */
final class FormShapes {
  private static final String SHAPE = JavaTypes.mark("dev.jetwright.runtime.form", "FormShape");

  private final ServerPlan plan;
  private final Members members;
  private final String owner;
  private final Map<Model, String> names = new IdentityHashMap<>();
  private final List<ConstantView> constants = new ArrayList<>();

  FormShapes(ServerPlan plan, Members members, String owner) {
    this.plan = plan;
    this.members = members;
    this.owner = owner;
  }

  /** The constants that the expressions so far refer to. */
  List<ConstantView> constants() {
    return List.copyOf(constants);
  }

  /** An expression for the shape of a type. */
  String of(Type type) {
    return of(type, "");
  }

  /** The expression, with what stands in front of the constants that it names. */
  private String of(Type type, String home) {
    if (type instanceof ArrayType array) {
      return SHAPE + ".list(" + of(array.element().type(), home) + ")";
    }
    if (type instanceof MapType map) {
      return SHAPE + ".map(" + of(map.value().type(), home) + ")";
    }
    if (plan.isTuple(type)) {
      return SHAPE + ".list(" + SHAPE + ".TEXT)";
    }
    if (type instanceof NamedType named && isObject(named)) {
      return home + name(plan.models().of(named));
    }
    return SHAPE + ".TEXT";
  }

  private boolean isObject(NamedType named) {
    TypeDefinition definition = plan.models().of(named).definition();
    return definition instanceof RecordDefinition || definition instanceof UnionDefinition;
  }

  private String name(Model model) {
    String known = names.get(model);
    if (known != null) {
      return known;
    }
    String name = members.constants().take(Place.of(model.name()).constant("Form"));
    names.put(model, name);
    List<String> lines = new ArrayList<>(List.of(SHAPE + ".object()"));
    Set<String> seen = new HashSet<>();
    for (Property property : properties(model.definition())) {
      Type type = property.type().type();
      if (!hasShape(type)) {
        continue;
      }
      Stream.concat(Stream.of(property.wireName()), property.traits().aliases().stream())
          .filter(seen::add)
          .forEach(written ->
              lines.add(".with(" + JavaLiterals.string(written) + ", " + inside(type) + ")"));
    }
    constants.add(new ConstantView(SHAPE, name, String.join("\n          ", lines)));
    return name;
  }

  private boolean hasShape(Type type) {
    return type instanceof ArrayType
        || type instanceof MapType
        || type instanceof NamedType named && isObject(named);
  }

  /**
   * Constants below may refer to this one, whose class is not complete yet: so they do it later.
   */
  private String inside(Type type) {
    if (type instanceof ArrayType array && hasShape(array.element().type())) {
      return SHAPE + ".list(() -> " + of(array.element().type(), owner + ".") + ")";
    }
    if (type instanceof MapType map && hasShape(map.value().type())) {
      return SHAPE + ".map(() -> " + of(map.value().type(), owner + ".") + ")";
    }
    return type instanceof NamedType && !plan.isTuple(type)
        ? "() -> " + of(type, owner + ".")
        : of(type);
  }

  /** The properties of a record, or of all variants of a union. */
  private List<Property> properties(TypeDefinition definition) {
    if (definition instanceof RecordDefinition object) {
      return object.properties();
    }
    List<Property> all = new ArrayList<>();
    if (definition instanceof UnionDefinition union) {
      for (UnionDefinition.Variant variant : union.variants()) {
        all.addAll(properties(plan.models().of(variant.type()).definition()));
      }
    }
    return all;
  }
}
