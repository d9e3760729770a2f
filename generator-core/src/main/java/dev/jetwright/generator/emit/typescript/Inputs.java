package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.emit.typescript.ExportedNames.OperationNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the function of an operation takes: path parameters, the body, one object with the query and
 * header parameters and the cookies, the options.
 *
 * <p>The author's names come first; a name of ours that is not free gets an underscore.
 */
final class Inputs {
  private static final Set<ParameterSource> NAMED =
      EnumSet.of(ParameterSource.QUERY, ParameterSource.HEADER, ParameterSource.COOKIE);

  private final ParameterRecords records;
  private final Operation operation;
  private final OperationNames names;
  private final Map<Parameter, String> locals = new HashMap<>();
  private final String body;
  private final String params;
  private final String options;
  private final String transport;

  /**
   * The inputs of an operation.
   *
   * @param values the names of the module that the function uses and no input may hide
   * @param records knows which parameters are records of parameters
   */
  Inputs(OperationNames names, Set<String> values, ParameterRecords records) {
    this.records = records;
    this.operation = names.operation();
    this.names = names;
    TypeScriptNames scope = new TypeScriptNames(values);
    pathParameters().forEach(it -> locals.put(it, scope.take(it.name())));
    this.body = scope.take(operation.embedsBodies() ? "body" : singleBodyName());
    this.params = scope.take("params");
    this.options = scope.take("options");
    this.transport = scope.take("transport");
  }

  private String singleBodyName() {
    return operation.bodies().stream().map(Parameter::name).findFirst().orElse("body");
  }

  List<Parameter> pathParameters() {
    return operation.parameters(ParameterSource.PATH);
  }

  /** The query, header and cookie parameters. */
  List<Parameter> named() {
    return operation.parameters().stream()
        .filter(it -> NAMED.contains(it.source()))
        .toList();
  }

  boolean hasBody() {
    return !operation.bodies().isEmpty();
  }

  /** The name of a path parameter inside the function. */
  String local(Parameter parameter) {
    return locals.get(parameter);
  }

  String body() {
    return body;
  }

  String params() {
    return params;
  }

  String options() {
    return options;
  }

  String transport() {
    return transport;
  }

  /** The names that a call passes on. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    pathParameters().forEach(it -> arguments.add(local(it)));
    if (hasBody()) {
      arguments.add(body);
    }
    if (!named().isEmpty()) {
      arguments.add(params);
    }
    arguments.add(options);
    return arguments;
  }

  /** How a call is written, without the options: {@code itemId, params?}. */
  List<String> usage() {
    List<String> usage = new ArrayList<>();
    pathParameters().forEach(it -> usage.add(local(it)));
    if (hasBody()) {
      usage.add(operation.bodies().stream().anyMatch(this::isNeeded) ? body : body + "?");
    }
    if (!named().isEmpty()) {
      usage.add(named().stream().anyMatch(this::isNeeded) ? params : params + "?");
    }
    return usage;
  }

  /** Values for the least that a call needs. */
  List<String> samples(SampleValues samples) {
    List<String> values = new ArrayList<>();
    pathParameters().forEach(it -> values.add(samples.of(it.type())));
    List<Parameter> bodies = operation.bodies().stream().filter(this::isNeeded).toList();
    List<Parameter> needed = named().stream().filter(this::isNeeded).toList();
    if (operation.embedsBodies() && !bodies.isEmpty()) {
      values.add(samples.of(bodies, Parameter::wireName));
    } else if (!bodies.isEmpty()) {
      values.add(samples.of(bodies.get(0).type()));
    } else if (hasBody() && !needed.isEmpty()) {
      values.add(operation.embedsBodies() ? "{}" : "undefined");
    }
    if (!needed.isEmpty()) {
      values.add(samples.of(needed, Parameter::name));
    }
    return values;
  }

  /** The parameters of the function, with their types. */
  List<String> declarations(TypeScriptTypes types) {
    List<String> declarations = new ArrayList<>();
    boolean needsParams = named().stream().anyMatch(this::isNeeded);
    for (Parameter parameter : pathParameters()) {
      declarations.add(
          local(parameter) + ": " + types.ofValue(parameter.type().type(), Direction.SENT));
    }
    if (hasBody()) {
      declarations.add(bodyDeclaration(types, needsParams));
    }
    if (!named().isEmpty()) {
      declarations.add(params + ": " + names.params() + (needsParams ? "" : " = {}"));
    }
    declarations.add(options + "?: RequestOptions");
    return declarations;
  }

  private String bodyDeclaration(TypeScriptTypes types, boolean somethingNeededFollows) {
    boolean needed = operation.bodies().stream().anyMatch(this::isNeeded);
    if (operation.embedsBodies()) {
      return body + ": " + names.body() + (needed || somethingNeededFollows ? "" : " = {}");
    }
    String type = types.of(operation.bodies().get(0).type(), Direction.SENT);
    if (needed) {
      return body + ": " + type;
    }
    return somethingNeededFollows ? body + ": " + type + " | undefined" : body + "?: " + type;
  }

  /** Whether a call must give it. */
  boolean isNeeded(Parameter parameter) {
    return records.isRequired(parameter);
  }
}
