package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Access;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Construction;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.contract.depend.Argument;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is written into a session can be read from it, all of it. */
final class SessionsKeepValues implements Rule {

  @Override
  public List<Diagnostic> check(Contract contract) {
    Map<Argument.Remembered, List<Diagnostic>> found = new LinkedHashMap<>();
    for (Operation operation : contract.operations()) {
      operation
          .resolution()
          .sessions()
          .forEach(session -> found.computeIfAbsent(session, it -> {
            Losses losses = new Losses(contract, it);
            losses.session();
            return losses.found;
          }));
    }
    return found.values().stream().flatMap(List::stream).toList();
  }

  /** What one session would lose. */
  private static final class Losses {
    private final Contract contract;
    private final Argument.Remembered session;
    private final Set<TypeName> seen = new HashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    Losses(Contract contract, Argument.Remembered session) {
      this.contract = contract;
      this.session = session;
    }

    private String text() {
      return "`Session<" + Words.java(session.value()) + ">`";
    }

    private void add(String fact, String repair) {
      found.add(new Diagnostic(DiagnosticCode.SESSION_TYPE, session.location(), fact, repair));
    }

    private void session() {
      if (session.value().isRequired()) {
        inside(session.value(), "");
      } else {
        add(
            text() + " says twice that there may be nothing: `value()` is an `Optional`.",
            "Write `Session<" + Words.java(session.value().type()) + ">`.");
      }
    }

    private void inside(TypeUse use, String place) {
      Type type = use.type();
      if (type instanceof Binary || type instanceof StreamType) {
        add(
            text() + " cannot remember " + Words.one(type) + in(place) + ".",
            "Remember what is needed to find it again.");
      } else if (type instanceof SecretType) {
        add(
            text() + " would lose a secret" + in(place) + ": it is never written.",
            "Remember something that stands for it, such as an id.");
      } else if (type instanceof ArrayType array) {
        inside(array.element(), place);
      } else if (type instanceof MapType map) {
        inside(map.value(), place);
      } else if (type instanceof NamedType named) {
        named.arguments().forEach(argument -> inside(argument, place));
        named(named.name());
      }
    }

    private static String in(String place) {
      return place.isEmpty() ? "" : ", which is `" + place + "`";
    }

    private void named(TypeName name) {
      if (!seen.add(name)) {
        return;
      }
      if (contract.type(name) instanceof RecordDefinition object) {
        if (object.form().construction().isEmpty()) {
          add(
              text() + " cannot read `" + name.simpleName() + "`: nothing shows how to make one.",
              "Declare one public constructor, or write @JsonCreator on a public constructor or"
                  + " static method.");
        }
        Set<String> made = new HashSet<>();
        object.form().construction().stream().flatMap(Losses::names).forEach(made::add);
        object.properties().forEach(property -> property(object, property, made));
      } else if (contract.type(name) instanceof UnionDefinition union) {
        union.variants().forEach(variant -> named(variant.type().name()));
      }
    }

    /** The properties that an object is made of. */
    private static Stream<String> names(Construction construction) {
      return Stream.concat(
              construction.arguments().stream(),
              construction.setters().stream().map(Construction.Setter::argument))
          .flatMap(argument -> argument
              .inner()
              .map(inner -> names(inner.construction()))
              .orElse(Stream.of(argument.name())));
    }

    private void property(RecordDefinition object, Property property, Set<String> made) {
      String place = object.name().simpleName() + "." + property.name();
      if (!made.contains(property.name())) {
        return;
      }
      boolean renamed = !property.outputName().equals(property.wireName())
          && !property.traits().aliases().contains(property.outputName());
      if (property.traits().access() != Access.BOTH || renamed) {
        add(
            text() + " would lose `" + place + "`: "
                + (property.isWritten() ? "what is written is not read." : "it is never written."),
            "Remember a type whose properties travel both ways.");
      } else {
        inside(property.type(), place);
      }
    }
  }
}
