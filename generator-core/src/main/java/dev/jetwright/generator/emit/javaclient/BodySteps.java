package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.FormContent;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.RequestContent;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaLiterals;
import java.util.List;
import java.util.function.BiFunction;

/** The links of a call's chain that send its body. */
final class BodySteps {
  private final Operation operation;
  private final RequestContent content;
  private final Sdk sdk;
  private final Json json;
  private final BiFunction<TypeUse, String, String> text;

  /**
   * The body of an operation's calls.
   *
   * @param text spells the text or texts of a value, null when it is not given
   */
  BodySteps(Sdk sdk, Operation operation, BiFunction<TypeUse, String, String> text) {
    this.operation = operation;
    this.content = RequestContent.of(sdk.contract(), operation);
    this.sdk = sdk;
    this.json = new Json(sdk);
    this.text = text;
  }

  /** What is said before any part of the body. */
  List<String> before() {
    return switch (content.sent()) {
      case URL_ENCODED, MULTIPART -> List.of(link("form", type()));
      case JSON ->
        content.sentType().equals(RequestContent.JSON) ? List.of() : List.of(link("as", type()));
      default -> List.of();
    };
  }

  /** What sends a parameter. */
  List<String> steps(Parameter parameter, TypeUse use) {
    String value =
        use.nullness() == Nullness.OPTIONAL ? parameter.name() + ".orElse(null)" : parameter.name();
    return List.of(
        parameter.source() == ParameterSource.BODY
            ? body(parameter, use, value)
            : field(parameter, use, value));
  }

  private String body(Parameter parameter, TypeUse use, String value) {
    return switch (content.sent()) {
      case URL_ENCODED, MULTIPART -> link("fields", "\"\"", value, json.encoder(use.type()));
      case TEXT -> link("text", text.apply(use, parameter.name()), type());
      case BYTES -> link("bytes", value, type());
      case LINES -> link("lines", value, json.encoder(((StreamType) use.type()).element()), type());
      default ->
        operation.embedsBodies()
            ? link("part", literal(parameter), value, json.encoder(use.type()))
            : link("body", value, json.encoder(use.type()));
    };
  }

  private String field(Parameter parameter, TypeUse use, String value) {
    Type type = use.type();
    if (FormContent.isText(sdk.contract(), type)) {
      return link("field", literal(parameter), text.apply(use, parameter.name()));
    }
    if (FormContent.isFile(type)) {
      return file(parameter, type, value);
    }
    if (parameter.source() == ParameterSource.PART) {
      return link("jsonPart", literal(parameter), value, json.encoder(type));
    }
    boolean whole = FormContent.isWhole(sdk.contract(), parameter);
    return link("fields", whole ? "\"\"" : literal(parameter), value, json.encoder(type));
  }

  private static String file(Parameter parameter, Type type, String value) {
    if (type instanceof StreamType) {
      return link("files", literal(parameter), value + ".toList()");
    }
    if (!(type instanceof ArrayType array)) {
      return link("file", literal(parameter), value);
    }
    boolean bytes =
        array.element().type() instanceof Binary binary && binary.kind() == Binary.Kind.BYTES;
    return link(bytes ? "allBytes" : "files", literal(parameter), value);
  }

  private String type() {
    return JavaLiterals.string(content.sentType());
  }

  private static String literal(Parameter parameter) {
    return JavaLiterals.string(parameter.wireName());
  }

  private static String link(String method, String... arguments) {
    return "." + method + "(" + String.join(", ", arguments) + ")";
  }
}
