package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.FormContent;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.Property;
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
  private final List<Property> content;
  private final boolean isObject;
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
  Inputs(Contract contract, OperationNames names, Set<String> values, ParameterRecords records) {
    this.records = records;
    this.operation = names.operation();
    this.content = content(contract, operation);
    this.isObject = operation.embedsBodies()
        || !operation.forms().isEmpty() && !FormContent.isOneObject(contract, operation);
    this.names = names;
    TypeScriptNames scope = new TypeScriptNames(values);
    pathParameters().forEach(it -> locals.put(it, scope.take(it.name())));
    this.body =
        scope.take(isObject || content.isEmpty() ? "body" : content.get(0).name());
    this.params = scope.take("params");
    this.options = scope.take("options");
    this.transport = scope.take("transport");
  }

  /** What the body is made of: the value itself, or the properties of one object. */
  private static List<Property> content(Contract contract, Operation operation) {
    if (operation.forms().isEmpty()) {
      return operation.bodies().stream().map(FormContent::property).toList();
    }
    return FormContent.isOneObject(contract, operation)
        ? List.of(FormContent.property(operation.forms().get(0)))
        : FormContent.fields(contract, operation);
  }

  List<Property> content() {
    return content;
  }

  /** Whether the body is an object of several values, and not one value. */
  boolean isObject() {
    return isObject;
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
    return !content.isEmpty();
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
      usage.add(content.stream().anyMatch(Inputs::needs) ? body : body + "?");
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
    List<Property> bodies = content.stream().filter(Inputs::needs).toList();
    List<Parameter> needed = named().stream().filter(this::isNeeded).toList();
    if (isObject && !bodies.isEmpty()) {
      values.add(samples.of(bodies));
    } else if (!bodies.isEmpty()) {
      values.add(samples.of(bodies.get(0).type()));
    } else if (hasBody() && !needed.isEmpty()) {
      values.add(isObject ? "{}" : "undefined");
    }
    if (!needed.isEmpty()) {
      values.add(samples.of(needed, Parameter::name));
    }
    return values;
  }

  /** The parameters of the function, with their types. */
  List<String> declarations(TypeScriptTypes types, String optionsType) {
    List<String> declarations = new ArrayList<>();
    boolean needsParams = named().stream().anyMatch(this::isNeeded);
    for (Parameter parameter : pathParameters()) {
      declarations.add(local(parameter) + ": " + types.ofValue(parameter.type(), Direction.SENT));
    }
    if (hasBody()) {
      declarations.add(bodyDeclaration(types, needsParams));
    }
    if (!named().isEmpty()) {
      declarations.add(params + ": " + names.params() + (needsParams ? "" : " = {}"));
    }
    declarations.add(options + "?: " + optionsType);
    return declarations;
  }

  private String bodyDeclaration(TypeScriptTypes types, boolean somethingNeededFollows) {
    boolean needed = content.stream().anyMatch(Inputs::needs);
    if (isObject) {
      return body + ": " + names.body() + (needed || somethingNeededFollows ? "" : " = {}");
    }
    String type = types.of(content.get(0).type(), Direction.SENT);
    if (needed) {
      return body + ": " + type;
    }
    return somethingNeededFollows ? body + ": " + type + " | undefined" : body + "?: " + type;
  }

  private static boolean needs(Property property) {
    return !property.hasDefault() && !TypeScriptTypes.isNullable(property.type());
  }

  /** Whether a call must give it. */
  boolean isNeeded(Parameter parameter) {
    return records.isRequired(parameter);
  }
}
