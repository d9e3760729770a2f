package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the author calls deprecated: a generated class that has to name it does so on the author's
 * behalf, and does not warn about it.
 */
final class Deprecations {
  /** Where a template leaves room for the annotation. */
  private static final String PLACE = "`suppress`\n";

  private static final String SUPPRESSION = "@SuppressWarnings({\"deprecation\", \"removal\"})\n";

  private final List<String> mentions = new ArrayList<>();

  Deprecations(Contract contract) {
    contract.services().stream()
        .filter(Service::deprecated)
        .forEach(service -> mentions.add(JavaTypes.mark(service.name())));
    contract.errors().stream()
        .filter(ErrorDefinition::deprecated)
        .forEach(error -> mentions.add(JavaTypes.mark(error.name())));
    contract.types().forEach(type -> type.accept(new Collector()));
  }

  /** Whether reading a record's components, or making an object of them, names something such. */
  static boolean isIn(RecordDefinition definition) {
    return definition.properties().stream().anyMatch(property -> property.deprecated());
  }

  /** The text of a class with the annotation that it needs, if it needs one. */
  String suppress(String text, boolean asItStands) {
    boolean needed = asItStands || mentions.stream().anyMatch(text::contains);
    return text.replace(PLACE, needed ? SUPPRESSION : "");
  }

  /** Notes the names of types and constants, as they stand in rendered text. */
  private final class Collector implements TypeDefinition.Visitor<Void> {
    @Override
    public Void record(RecordDefinition definition) {
      return add(definition, definition.deprecated());
    }

    @Override
    public Void enumeration(EnumDefinition definition) {
      Stream<EnumDefinition.Constant> constants = definition.constants().stream();
      constants
          .filter(EnumDefinition.Constant::deprecated)
          .forEach(
              constant -> mentions.add(JavaTypes.mark(definition.name()) + "." + constant.name()));
      return add(definition, definition.deprecated());
    }

    @Override
    public Void union(UnionDefinition definition) {
      return add(definition, definition.deprecated());
    }

    private Void add(TypeDefinition definition, boolean deprecated) {
      if (deprecated) {
        mentions.add(JavaTypes.mark(definition.name()));
      }
      return null;
    }
  }
}
