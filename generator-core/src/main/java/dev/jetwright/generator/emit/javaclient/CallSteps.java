package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterStyle.Layout;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The links of the chain that calls an operation, from {@code .call(...)} to {@code .send();}. */
final class CallSteps {
  /** What fits on a line beside its indentation. */
  private static final int LONGEST = 92;

  private final Sdk sdk;
  private final Operation operation;
  private final Json json;
  private final BodySteps bodies;
  private final List<String> lines = new ArrayList<>();

  CallSteps(Sdk sdk, Operation operation) {
    this.sdk = sdk;
    this.operation = operation;
    this.json = new Json(sdk);
    this.bodies = new BodySteps(sdk, operation, this::text);
  }

  List<String> lines() {
    add(
        "call",
        literal(operation.operationId()),
        literal(operation.method().name()),
        literal(operation.path().documentText()));
    SchemesView.steps(sdk, operation.security()).forEach(schemes -> add("security", schemes));
    lines.addAll(bodies.before());
    operation.parameters().forEach(this::add);
    for (ErrorUse use : operation.errors()) {
      ErrorDefinition error = sdk.contract().error(use.error());
      String status = String.valueOf(error.status());
      if (error.hasOwnBody()) {
        add("error", status, made(error));
      } else {
        String type = sdk.contract().application().errors().type(error);
        add("error", status, literal(type), made(error));
      }
    }
    ReceivedAnswer.accept(operation.result()).ifPresent(types -> add("accept", literal(types)));
    if (operation.result().isReply()) {
      lines.addAll(new AnswerSteps(sdk, operation).lines());
    } else {
      int status = operation.result().status();
      if (status < 200 || status > 299) {
        add("expect", String.valueOf(status));
      }
      lines.add(ReceivedAnswer.of(sdk, operation).step());
    }
    return lines;
  }

  private void add(String method, String... arguments) {
    String line = "." + method + "(" + String.join(", ", arguments) + ")";
    if (line.replaceAll("`[^`/]*/([^`]+)`", "$1").length() < LONGEST) {
      lines.add(line);
      return;
    }
    lines.add("." + method + "(");
    for (int i = 0; i < arguments.length; i++) {
      lines.add("    " + arguments[i] + (i + 1 < arguments.length ? "," : ")"));
    }
  }

  private static String literal(String text) {
    return JavaLiterals.string(text);
  }

  private void add(Parameter parameter) {
    TypeUse use = sdk.use(parameter);
    String name = literal(parameter.wireName());
    switch (parameter.source()) {
      case PATH ->
        add(
            parameter.wireName().equals(operation.path().remainder()) ? "remainder" : "path",
            name,
            json.text(use.type(), parameter.name()));
      case QUERY, HEADER, COOKIE -> field(parameter, use, parameter.name());
      case FORM, PART, BODY -> lines.addAll(bodies.steps(parameter, use));
    }
  }

  /** A parameter under a name; of a record, each of its components. */
  private void field(Parameter parameter, TypeUse use, String value) {
    if (sdk.records().of(parameter).isPresent()) {
      List<Property> components = sdk.records().components(parameter);
      List<Parameter> fields = sdk.records().fields(parameter).toList();
      for (int i = 0; i < fields.size(); i++) {
        String accessor = value + "." + components.get(i).name() + "()";
        field(fields.get(i), components.get(i).type(), accessor);
      }
      return;
    }
    String method = parameter.source().name().toLowerCase(Locale.ROOT);
    String name = literal(parameter.wireName());
    Layout layout = parameter.style().layout();
    if (layout == Layout.DEEP_OBJECT || layout == Layout.JSON) {
      add(
          layout == Layout.JSON ? method + "Json" : method + "Deep",
          name,
          orNull(use, value),
          json.encoder(use.type()));
    } else if (layout.isDelimited()) {
      String joined = sdk.runtime("Text") + ".joined(" + literal(layout.delimiter()) + ", "
          + text(use, value) + ")";
      add(method, name, joined);
    } else {
      add(method, name, text(use, value));
    }
  }

  private static String orNull(TypeUse use, String value) {
    return use.nullness() == Nullness.OPTIONAL ? value + ".orElse(null)" : value;
  }

  /** The texts of a tuple's elements. */
  private String elements(NamedType tuple, String value) {
    RecordDefinition definition = (RecordDefinition) sdk.models().of(tuple).definition();
    return definition.properties().stream()
        .map(element -> text(element.type(), value + "." + element.name() + "()"))
        .collect(Collectors.joining(", ", JavaTypes.mark("java.util", "Arrays") + ".asList(", ")"));
  }

  private boolean isTuple(Type type) {
    return type instanceof NamedType named
        && sdk.models().of(named).definition() instanceof RecordDefinition definition
        && definition.form().shape() == ObjectForm.Shape.ARRAY;
  }

  /** The text or texts of a parameter; null when it is not given. */
  private String text(TypeUse use, String name) {
    if (isTuple(use.type())) {
      String local = new JavaNames(
              operation.parameters().stream().map(Parameter::name).toList())
          .take("tuple");
      String tuple = elements((NamedType) use.type(), use.isRequired() ? name : local);
      if (use.isRequired()) {
        return tuple;
      }
      String optional = use.nullness() == Nullness.OPTIONAL
          ? name
          : JavaTypes.mark("java.util", "Optional") + ".ofNullable(" + name + ")";
      return optional + ".map(" + local + " -> " + tuple + ").orElse(null)";
    }
    if (use.type() instanceof ArrayType array) {
      String list = use.nullness() == Nullness.OPTIONAL ? name + ".orElse(null)" : name;
      Type element = array.element().type();
      return element == Scalar.STRING
          ? list
          : sdk.runtime("Text") + ".all(" + list + ", " + json.toText(element) + ")";
    }
    boolean isString = use.type() == Scalar.STRING;
    return switch (use.nullness()) {
      case REQUIRED -> json.text(use.type(), name);
      case OPTIONAL ->
        name + (isString ? "" : ".map(" + json.toText(use.type()) + ")") + ".orElse(null)";
      case UPDATE -> throw new IllegalStateException("An update is part of a body: " + name);
      case NULLABLE -> isString ? name : name + " == null ? null : " + json.text(use.type(), name);
    };
  }

  private String made(ErrorDefinition error) {
    Optional<TypeUse> body = error.body().flatMap(ErrorDefinition.Body::type);
    if (body.isPresent()) {
      String exception = sdk.mark(sdk.names().error(error.name()));
      return "answer -> new " + exception + "(answer, answer.read(" + json.decoder(body.get())
          + "))";
    }
    return error.properties().isEmpty()
        ? sdk.mark(sdk.names().error(error.name())) + "::new"
        : sdk.mark(sdk.names().errorCodec(error.name())) + "::read";
  }
}
