package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaLiterals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The links of the chain that calls an operation, from {@code .call(...)} to {@code .send();}. */
final class CallSteps {
  private final Sdk sdk;
  private final Operation operation;
  private final Json json;
  private final List<String> lines = new ArrayList<>();

  CallSteps(Sdk sdk, Operation operation) {
    this.sdk = sdk;
    this.operation = operation;
    this.json = new Json(sdk);
  }

  List<String> lines() {
    add(
        "call",
        literal(operation.operationId()),
        literal(operation.method().name()),
        literal(operation.path().documentText()));
    operation.parameters().forEach(this::add);
    for (ErrorUse use : operation.errors()) {
      ErrorDefinition error = sdk.contract().error(use.error());
      add("error", String.valueOf(error.status()), literal(error.name().simpleName()), made(error));
    }
    lines.add(receive());
    return lines;
  }

  private void add(String method, String... arguments) {
    lines.add("." + method + "(" + String.join(", ", arguments) + ")");
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
      case QUERY -> add("query", name, text(use, parameter.name()));
      case HEADER -> add("header", name, text(use, parameter.name()));
      case FORM, PART -> throw new IllegalStateException("Not yet: " + parameter.source());
      case BODY -> {
        String value = use.nullness() == Nullness.OPTIONAL
            ? parameter.name() + ".orElse(null)"
            : parameter.name();
        if (operation.embedsBodies()) {
          add("part", name, value, json.encoder(use.type()));
        } else {
          add("body", value, json.encoder(use.type()));
        }
      }
    }
  }

  /** The text or texts of a parameter; null when it is not given. */
  private String text(TypeUse use, String name) {
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
    return error.properties().isEmpty()
        ? sdk.mark(sdk.names().error(error.name())) + "::new"
        : sdk.mark(sdk.names().errorCodec(error.name())) + "::read";
  }

  private String receive() {
    Optional<TypeUse> result = operation.result().type();
    if (result.isEmpty()) {
      return ".send();";
    }
    String decoder = json.decoder(result.get().type());
    return switch (result.get().nullness()) {
      case REQUIRED, UPDATE -> ".receive(" + decoder + ");";
      case OPTIONAL -> ".receiveOptional(" + decoder + ");";
      case NULLABLE -> ".receiveNullable(" + decoder + ");";
    };
  }
}
