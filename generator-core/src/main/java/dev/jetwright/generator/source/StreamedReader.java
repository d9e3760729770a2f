package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Content.Lines.Source;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.List;
import java.util.Optional;

/**
 * Reads results that are many values, one after the other.
 *
 * @param types reads the type of the values
 * @param findings takes what is wrong
 */
record StreamedReader(TypeReader types, Findings findings) {

  /**
   * The body that a type is, if it is such a type.
   *
   * @param optional whether it stands in an {@code Optional}
   */
  Optional<Content> read(JavaType.Declared type, TypeReference reference, boolean optional) {
    return switch (type.name().qualifiedName()) {
      case JavaTypes.STREAM -> lines(type, reference, Source.STREAM, optional);
      case JavaTypes.ITERATOR -> lines(type, reference, Source.ITERATOR, optional);
      case JavaTypes.PUBLISHER -> lines(type, reference, Source.PUBLISHER, optional);
      case JavaTypes.EVENTS -> Optional.of(new Content.Events(element(type, reference), optional));
      default -> Optional.empty();
    };
  }

  private Optional<Content> lines(
      JavaType.Declared type, TypeReference reference, Source source, boolean optional) {
    return Optional.of(new Content.Lines(element(type, reference), source, optional));
  }

  private TypeUse element(JavaType.Declared type, TypeReference reference) {
    String name = type.name().simpleName();
    if (type.arguments().size() != 1) {
      findings.type(
          reference.location(),
          "`" + name + "` does not say what it holds.",
          "Write `" + name + "<String>` or the like.");
      return new TypeUse(Scalar.STRING, Nullness.REQUIRED, List.of(), reference.location());
    }
    TypeReference argument = type.arguments().get(0);
    TypeUse element = types.read(argument);
    if (!element.isRequired()) {
      findings.type(
          argument.location(),
          "Each value of a stream is there: one that is missing is not sent.",
          "Write `" + name + "<" + element(argument) + ">`.");
    }
    return element;
  }

  /** What stands in an {@code Optional}, or the type itself. */
  private static String element(TypeReference argument) {
    return argument.type() instanceof JavaType.Declared wrapper
            && wrapper.name().qualifiedName().equals(JavaTypes.OPTIONAL)
            && wrapper.arguments().size() == 1
        ? wrapper.arguments().get(0).type().text()
        : argument.type().text();
  }
}
