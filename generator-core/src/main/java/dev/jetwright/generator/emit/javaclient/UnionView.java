package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.emit.java.Javadoc;
import java.util.List;
import java.util.stream.Stream;

/**
 * A union: a sealed interface.
 *
 * @param origin the sealed interface that it is generated from
 * @param doc its comment, line by line
 * @param type its name and type parameters
 * @param permits the clause with its variants
 * @param unknown name and type parameters of the variant that stands for unknown ones
 */
record UnionView(String origin, List<String> doc, String type, String permits, String unknown) {
  private static final String UNKNOWN = "Unknown";

  static UnionView of(Sdk sdk, UnionDefinition definition) {
    String name = sdk.names().type(definition.name());
    String typeParameters = RecordView.typeParameters(definition.typeParameters());
    return new UnionView(
        definition.name().qualifiedName(),
        Javadoc.of(definition.doc().text()).lines(),
        name + typeParameters,
        permits(sdk, definition, name),
        unknown(sdk) + typeParameters);
  }

  private static String permits(Sdk sdk, UnionDefinition definition, String name) {
    Stream<String> variants = definition.variants().stream()
        .map(variant -> sdk.mark(sdk.names().type(variant.type().name())));
    List<String> permitted =
        Stream.concat(variants, Stream.of(name + "." + unknown(sdk))).distinct().toList();
    return permitted.size() < 4
        ? " permits " + String.join(", ", permitted)
        : "\n    permits " + String.join(",\n        ", permitted);
  }

  /** The simple name of the variant that stands for unknown ones. */
  static String unknown(Sdk sdk) {
    return sdk.names().nested(UNKNOWN);
  }
}
