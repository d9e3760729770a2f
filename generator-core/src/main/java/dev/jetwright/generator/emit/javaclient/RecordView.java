package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.java.Javadoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A record.
 *
 * @param origin the record that it is generated from
 * @param doc its comment, line by line
 * @param name its name
 * @param declaration name, type parameters, components and interfaces
 * @param copying whether it has collections to copy
 * @param copies the statements that copy them
 */
record RecordView(
    String origin,
    List<String> doc,
    String name,
    String declaration,
    boolean copying,
    List<String> copies) {

  static RecordView of(Sdk sdk, RecordDefinition definition) {
    String name = sdk.names().type(definition.name());
    Javadoc doc = Javadoc.of(definition.doc().text());
    all(definition)
        .forEach(property -> doc.param(property.name(), property.doc().text()));
    List<String> components =
        all(definition).stream().map(property -> component(sdk, property)).toList();
    List<String> copies = copies(sdk, definition);
    return new RecordView(
        definition.name().qualifiedName(),
        doc.lines(),
        name,
        name
            + typeParameters(definition.typeParameters())
            + Sdk.parenthesized(components, "    ")
            + implemented(sdk, definition),
        !copies.isEmpty(),
        copies);
  }

  private static List<Property> all(RecordDefinition definition) {
    List<Property> all = new ArrayList<>(definition.properties());
    definition.form().extra().ifPresent(all::add);
    return all;
  }

  static String typeParameters(List<String> names) {
    return names.isEmpty() ? "" : "<" + String.join(", ", names) + ">";
  }

  private static String component(Sdk sdk, Property property) {
    return sdk.apiTypes().declared(property.type()) + " " + property.name();
  }

  private static List<String> copies(Sdk sdk, RecordDefinition definition) {
    List<String> copies = new ArrayList<>();
    for (Property property : all(definition)) {
      TypeUse use = property.type();
      copier(use.type()).map(kind -> copy(sdk, property.name(), use, kind)).ifPresent(copies::add);
    }
    return copies;
  }

  private static String copy(Sdk sdk, String name, TypeUse use, String kind) {
    String all = sdk.runtime("Copies");
    return switch (use.nullness()) {
      case OPTIONAL -> name + " = " + all + ".optional(" + name + ", " + all + "::" + kind + ");";
      case UPDATE -> name + " = " + name + ".map(" + all + "::" + kind + ");";
      default -> name + " = " + all + "." + kind + "(" + name + ");";
    };
  }

  private static Optional<String> copier(Type type) {
    if (type instanceof ArrayType array) {
      return Optional.of(array.unique() ? "set" : "list");
    }
    return type instanceof MapType ? Optional.of("map") : Optional.empty();
  }

  private static String implemented(Sdk sdk, RecordDefinition definition) {
    String unions = sdk.contract().types().stream()
        .flatMap(type -> union(sdk, type, definition).stream())
        .collect(Collectors.joining(", "));
    return unions.isEmpty() ? "" : " implements " + unions;
  }

  /** The union as this record's interface, if the record is one of its variants. */
  private static Optional<String> union(Sdk sdk, TypeDefinition type, RecordDefinition record) {
    if (!(type instanceof UnionDefinition union)) {
      return Optional.empty();
    }
    return union.variants().stream()
        .filter(variant -> variant.type().name().equals(record.name()))
        .findFirst()
        .map(variant -> sdk.mark(sdk.names().type(union.name()))
            + typeParameters(arguments(union, variant.type(), record)));
  }

  /** The record's own type parameters, in the places that the union has for them. */
  private static List<String> arguments(
      UnionDefinition union, NamedType variant, RecordDefinition record) {
    List<String> arguments = new ArrayList<>();
    for (String parameter : union.typeParameters()) {
      for (int i = 0; i < variant.arguments().size(); i++) {
        if (variant.arguments().get(i).type().equals(new TypeVariable(parameter))) {
          arguments.add(record.typeParameters().get(i));
          break;
        }
      }
    }
    return arguments;
  }
}
