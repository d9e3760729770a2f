package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Binding;
import dev.jetwright.generator.contract.Caching;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Consumes;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.HttpMethod;
import dev.jetwright.generator.contract.Judging;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Pace;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.ParameterStyle;
import dev.jetwright.generator.contract.PathTemplate;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SchemaNotes;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.depend.Resolution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Contracts for tests of rules: each part stands on a line of its own. */
final class Sample {
  private static final String FILE = "Sample.java";

  private final List<Operation> operations = new ArrayList<>();
  private final List<TypeDefinition> types = new ArrayList<>();
  private int line;

  private Location next() {
    return new Location(FILE, ++line, 1, 1);
  }

  /** An operation {@code "GET /items/{id}"} with string parameters for the names in its path. */
  Sample operation(String route, Parameter... others) {
    String[] parts = route.split(" ");
    List<PathTemplate.Segment> segments = new ArrayList<>();
    for (String text : parts[1].substring(1).split("/", -1)) {
      boolean variable = text.startsWith("{");
      segments.add(
          variable
              ? new PathTemplate.Variable(text.substring(1, text.length() - 1))
              : new PathTemplate.Literal(text));
    }
    PathTemplate path = new PathTemplate(parts[1].equals("/") ? List.of() : segments);
    List<Parameter> parameters = new ArrayList<>(List.of(others));
    for (String name : path.variables()) {
      parameters.add(parameter(name, ParameterSource.PATH, use(Scalar.STRING)));
    }
    String name = "operation" + operations.size();
    operations.add(new Operation(
        name,
        name,
        HttpMethod.valueOf(parts[0]),
        path,
        parameters,
        Result.of(204, new Content.None(), Doc.NONE, next()),
        List.of(),
        Consumes.any(next()),
        Caching.NONE,
        Pace.ORDINARY,
        false,
        Resolution.NONE,
        Judging.PLAIN,
        Operation.Entry.of(name, List.of()),
        Doc.NONE,
        next(),
        next()));
    return this;
  }

  /** A body that is bound to an operation of its own, so that its type is part of the contract. */
  Sample body(TypeUse use) {
    return operation("POST /" + operations.size(), parameter("body", ParameterSource.BODY, use));
  }

  Sample record(String name, List<String> typeParameters, Property... properties) {
    types.add(new RecordDefinition(
        name(name),
        typeParameters,
        List.of(),
        Arrays.asList(properties),
        false,
        false,
        Doc.NONE,
        next()));
    return this;
  }

  Parameter parameter(String name, ParameterSource source, TypeUse use) {
    return new Parameter(
        name,
        name,
        Binding.INFERRED,
        source,
        use,
        Optional.empty(),
        ParameterStyle.PLAIN,
        SchemaNotes.NONE,
        false,
        Doc.NONE,
        next());
  }

  Property property(String name, TypeUse use) {
    return new Property(name, name, use, Optional.empty(), false, Doc.NONE, next());
  }

  TypeUse use(Type type, Constraint... constraints) {
    return use(type, Nullness.REQUIRED, constraints);
  }

  TypeUse use(Type type, Nullness nullness, Constraint... constraints) {
    List<ConstraintUse> uses = Arrays.stream(constraints)
        .map(constraint -> new ConstraintUse(constraint, Optional.empty(), next()))
        .toList();
    return new TypeUse(type, nullness, uses, next());
  }

  NamedType named(String name, TypeUse... arguments) {
    return new NamedType(name(name), List.of(arguments));
  }

  private static TypeName name(String name) {
    return new TypeName("example", name);
  }

  Contract contract() {
    Application application =
        new Application("example", "ApiServer", "Sample", "1", Optional.empty(), Optional.empty());
    Service service =
        new Service(name("Samples"), "", List.of(), operations, false, "Samples", Doc.NONE, next());
    return new Contract(application, List.of(service), types, List.of());
  }

  /** What the rules say, as {@code code: message}. */
  List<String> findings() {
    return Rules.check(contract()).stream()
        .map(found -> found.code().code() + ": " + found.message())
        .toList();
  }
}
