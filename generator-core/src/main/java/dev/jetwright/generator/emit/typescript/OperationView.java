package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.FormContent;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.emit.typescript.ExportedNames.OperationNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An operation: a method of the service's class and the free function that it calls.
 *
 * @param doc the comment of both
 * @param method the method
 * @param function the function
 * @param arguments what the method passes on to the function
 * @param objects the types of the objects that it takes
 * @param replies the type of what it answers, if that has one of its own
 * @param transport the function's name for the transport
 * @param answer what the transport does with an answer: {@code json<Item>}
 * @param result what both return
 * @param later whether that is a promise
 * @param call the members of the object that describes the request
 * @param options the function's name for the options
 */
record OperationView(
    List<String> doc,
    Signature method,
    Signature function,
    String arguments,
    List<InputObject> objects,
    List<ReplyView> replies,
    String transport,
    String answer,
    String result,
    boolean later,
    List<String> call,
    String options) {

  /**
   * A name with its parameters; from three parameters on, each has a line of its own.
   *
   * @param name the name
   * @param wrapped whether there are three parameters or more
   * @param parameters the parameters
   * @param inline the parameters on one line
   */
  record Signature(String name, boolean wrapped, List<String> parameters, String inline) {
    static Signature of(String name, List<String> parameters) {
      return new Signature(name, parameters.size() > 2, parameters, String.join(", ", parameters));
    }
  }

  /**
   * An object that a call takes.
   *
   * @param doc its comment
   * @param name its type
   * @param properties its properties
   */
  record InputObject(List<String> doc, String name, List<PropertyView> properties) {}

  static OperationView of(
      OperationNames names,
      ExportedNames exports,
      TypeScriptTypes types,
      ImportLines imports,
      ParameterRecords records) {
    Operation operation = names.operation();
    Set<String> values = new HashSet<>(Set.of(names.function()));
    for (ErrorUse error : operation.errors()) {
      values.add(imports.value(ImportLines.ERRORS, exports.error(error.error())));
    }
    operation
        .security()
        .schemes()
        .forEach(it -> values.add(imports.value(ImportLines.SECURITY, exports.scheme(it.name()))));
    Inputs inputs = new Inputs(types.contract(), names, values, records);
    List<String> parameters = new ArrayList<>(List.of(inputs.transport() + ": HttpTransport"));
    ReceivedAnswer answer = ReceivedAnswer.of(names, types);
    List<String> declarations = inputs.declarations(types, imports.option(answer.options()));
    parameters.addAll(declarations);
    return new OperationView(
        doc(operation, inputs, exports),
        Signature.of(names.method(), declarations),
        Signature.of(names.function(), parameters),
        String.join(", ", inputs.arguments()),
        objects(names, inputs, types),
        replies(names, types),
        inputs.transport(),
        answer.method(),
        answer.type(),
        !ReceivedAnswer.isIterable(operation.result()),
        new CallLines(types.contract(), operation, inputs, records).of(exports),
        inputs.options());
  }

  private static List<ReplyView> replies(OperationNames names, TypeScriptTypes types) {
    Result result = names.operation().result();
    return result.isReply()
        ? List.of(ReplyView.of(names.result(), names.function(), result, types))
        : List.of();
  }

  private static List<String> doc(Operation operation, Inputs inputs, ExportedNames exports) {
    TsDoc doc = new TsDoc().text(operation.doc().text());
    doc.text(TsDoc.code(operation.method() + " " + operation.path().documentText()));
    inputs.pathParameters().forEach(it -> doc.param(inputs.local(it), text(it)));
    if (inputs.hasBody() && !inputs.isObject()) {
      doc.param(inputs.body(), text(inputs.content().get(0)));
    }
    String result = operation.result().doc().text();
    if (!result.isBlank()) {
      doc.tag("@returns", " ", result);
    }
    for (ErrorUse error : operation.errors()) {
      doc.tag(
          "@throws {@link " + exports.error(error.error()) + "}",
          " ",
          error.doc().text());
    }
    if (operation.deprecated()) {
      doc.tag("@deprecated", " ", "");
    }
    return doc.lines();
  }

  private static String text(Parameter parameter) {
    return text(FormContent.property(parameter));
  }

  private static String text(Property property) {
    String doc = property.doc().text();
    String constraints = ConstraintText.of(property.type());
    return doc.isBlank() || constraints.isBlank() ? doc + constraints : doc + "\n\n" + constraints;
  }

  private static List<InputObject> objects(
      OperationNames names, Inputs inputs, TypeScriptTypes types) {
    Operation operation = names.operation();
    List<InputObject> objects = new ArrayList<>();
    if (inputs.isObject()) {
      List<PropertyView> properties = inputs.content().stream()
          .map(it -> PropertyView.of(it, Direction.SENT, types))
          .toList();
      objects.add(new InputObject(comment("The body", names), names.body(), properties));
    }
    if (!inputs.named().isEmpty()) {
      List<PropertyView> properties = inputs.named().stream()
          .map(it -> PropertyView.of(it.name(), it, inputs.isNeeded(it), types))
          .toList();
      objects.add(new InputObject(comment(what(operation), names), names.params(), properties));
    }
    return objects;
  }

  private static String what(Operation operation) {
    List<String> words = new ArrayList<>();
    for (ParameterSource source : List.of(ParameterSource.QUERY, ParameterSource.HEADER)) {
      if (!operation.parameters(source).isEmpty()) {
        words.add(source.wireWord());
      }
    }
    String parameters = words.isEmpty() ? "" : String.join(" and ", words) + " parameters";
    if (operation.parameters(ParameterSource.COOKIE).isEmpty()) {
      return "The " + parameters;
    }
    return parameters.isEmpty() ? "The cookies" : "The " + parameters + " and the cookies";
  }

  private static List<String> comment(String what, OperationNames names) {
    return new TsDoc().text(what + " of {@link " + names.function() + "}.").lines();
  }
}
