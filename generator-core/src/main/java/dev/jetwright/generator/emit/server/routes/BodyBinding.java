package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.AnswerMedia;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.FormContent;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.RequestContent;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.SecretNames;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the body parameters of one service stand in requests: bodies, forms and files. */
final class BodyBinding {
  private static final String MEDIA_TYPES =
      JavaTypes.mark("dev.jetwright.runtime.content", "MediaTypes");
  private static final String ANSWER_TYPES =
      JavaTypes.mark("dev.jetwright.runtime.answer", "AnswerTypes");
  private static final String PARTS = JavaTypes.mark("dev.jetwright.runtime.parameter", "Parts");

  private final ServerPlan plan;
  private final Members members;
  private final FormShapes shapes;
  private final Map<String, String> mediaTypes = new HashMap<>();
  private final List<ConstantView> constants = new ArrayList<>();

  BodyBinding(ServerPlan plan, Members members, String owner) {
    this.plan = plan;
    this.members = members;
    this.shapes = new FormShapes(plan, members, owner);
  }

  /** The constants that the expressions so far refer to. */
  List<ConstantView> constants() {
    return Stream.concat(shapes.constants().stream(), constants.stream()).toList();
  }

  /** What settles the media type of the answer, before anything else. */
  List<String> answer(Operation operation, String exchange) {
    return AnswerMedia.of(operation.result()).negotiated()
        ? List.of(exchange + ".answerIn(" + answerTypes(operation) + ");")
        : List.of();
  }

  /** What is said about the body before anything is taken from it. */
  List<String> before(Operation operation, String exchange) {
    List<String> lines = new ArrayList<>();
    SecretNames.redaction(plan, operation, exchange).ifPresent(lines::add);
    operation
        .consumes()
        .maxSize()
        .ifPresent(size -> lines.add(exchange + ".limitBody(" + size + "L);"));
    if (!operation.forms().isEmpty() && !operation.consumes().mediaTypes().isEmpty()) {
      lines.add(exchange + ".takeForms(" + mediaTypes(operation) + ");");
    }
    for (Parameter parameter : operation.forms()) {
      limits(parameter.wireName(), parameter.type().type(), exchange, lines);
      if (streams(parameter.type().type())) {
        lines.add(exchange + ".streamPart(" + literal(parameter) + ");");
      }
    }
    return lines;
  }

  private void limits(String name, Type type, String exchange, List<String> lines) {
    if (type instanceof Binary binary) {
      binary
          .maxSize()
          .ifPresent(size -> lines.add(
              exchange + ".limitPart(" + JavaLiterals.string(name) + ", " + size + "L);"));
    } else if (type instanceof ArrayType array) {
      limits(name, array.element().type(), exchange, lines);
    } else if (type instanceof StreamType stream) {
      limits(name, stream.element().type(), exchange, lines);
    } else if (type instanceof NamedType named
        && plan.models().of(named).definition() instanceof RecordDefinition object) {
      object.properties().stream()
          .filter(property -> FormContent.isFile(property.type().type()))
          .forEach(
              property -> limits(property.wireName(), property.type().type(), exchange, lines));
    }
  }

  private static boolean streams(Type type) {
    return type instanceof StreamType
        || type instanceof Binary binary && binary.kind() == Binary.Kind.STREAM;
  }

  /** The whole expression for a parameter that is read while it arrives, or is bytes. */
  Optional<String> unread(
      Operation operation,
      Parameter parameter,
      String exchange,
      Optional<String> check,
      Supplier<String> line) {
    Type type = parameter.type().type();
    Nullness nullness = parameter.type().nullness();
    if (parameter.source() == ParameterSource.BODY) {
      return raw(operation, type, nullness, check, line).map(exchange::concat);
    }
    if (parameter.source() != ParameterSource.PART || !streams(type)) {
      return Optional.empty();
    }
    if (type instanceof StreamType) {
      return Optional.of(exchange + ".arriving().files()");
    }
    String method = switch (nullness) {
      case OPTIONAL -> ".optional()";
      case NULLABLE -> ".nullable()";
      default -> ".required(" + literal(parameter) + ")";
    };
    return Optional.of(exchange + ".arriving()" + method);
  }

  private Optional<String> raw(
      Operation operation,
      Type type,
      Nullness nullness,
      Optional<String> check,
      Supplier<String> line) {
    if (type instanceof StreamType) {
      return Optional.of(raw(operation) + ".lines(" + line.get() + ")");
    }
    if (!(type instanceof Binary binary)) {
      return Optional.empty();
    }
    if (binary.kind() == Binary.Kind.STREAM) {
      return Optional.of(raw(operation) + ".stream()");
    }
    return Optional.of(raw(operation)
        + switch (nullness) {
          case OPTIONAL -> ".optionalBytes()";
          case NULLABLE -> ".nullableBytes()";
          default -> ".bytes(" + check.orElse("") + ")";
        });
  }

  private String raw(Operation operation) {
    return ".raw(" + mediaTypes(operation) + ")";
  }

  /** Where the value of a body, field or part stands: {@code .form("name")}. */
  String source(Operation operation, Parameter parameter) {
    Type type = parameter.type().type();
    if (parameter.source() == ParameterSource.BODY) {
      return body(operation);
    }
    if (FormContent.isText(plan.contract(), type)) {
      return ".form(" + literal(parameter) + ")";
    }
    if (FormContent.isFile(type)) {
      return ".part(" + literal(parameter) + ")";
    }
    if (parameter.source() == ParameterSource.PART) {
      return ".jsonPart(" + literal(parameter) + ")";
    }
    return isWhole(parameter)
        ? ".form(" + shapes.of(type) + others(operation, parameter) + ")"
        : ".form(" + literal(parameter) + ", " + shapes.of(type) + ")";
  }

  /** The JSON body, in the media types of an operation. */
  String body(Operation operation) {
    return RequestContent.of(plan.contract(), operation).isJsonAlone()
        ? ".body()"
        : ".body(" + mediaTypes(operation) + ")";
  }

  /** A reference to what makes a value of files. */
  static String fileDecoder(Type type) {
    if (type instanceof ArrayType array) {
      String method = array.unique() ? ".set(" : ".list(";
      return PARTS + method + fileDecoder(array.element().type()) + ")";
    }
    return PARTS + "." + ((Binary) type).kind();
  }

  private boolean isWhole(Parameter parameter) {
    return FormContent.isWhole(plan.contract(), parameter);
  }

  /** The fields of a form that belong to other parameters than the one that takes it whole. */
  private String others(Operation operation, Parameter whole) {
    return operation.forms().stream()
        .filter(parameter -> parameter != whole && !isWhole(parameter))
        .map(parameter -> ", " + literal(parameter))
        .collect(Collectors.joining());
  }

  private static String literal(Parameter parameter) {
    return JavaLiterals.string(parameter.wireName());
  }

  /** The constant with the media types of an operation. */
  private String mediaTypes(Operation operation) {
    return mediaTypes.computeIfAbsent(operation.name() + operation.path(), any -> {
      RequestContent content = RequestContent.of(plan.contract(), operation);
      String value = content.mediaTypes().stream()
          .map(JavaLiterals::string)
          .collect(Collectors.joining(", ", MEDIA_TYPES + ".of(", ")"));
      if (content.kind() == RequestContent.Kind.VALUE && content.takesForms()) {
        value += "\n          .withForm("
            + shapes.of(operation.bodies().get(0).type().type()) + ")";
      }
      String name = members.constants().take(JavaNames.constant(operation.name() + "Types"));
      constants.add(new ConstantView(MEDIA_TYPES, name, value));
      return name;
    });
  }

  /** The constant with the media types that an operation answers in. */
  private String answerTypes(Operation operation) {
    String value = AnswerMedia.of(operation.result()).offered().stream()
        .map(JavaLiterals::string)
        .collect(Collectors.joining(", ", ANSWER_TYPES + ".of(", ")"));
    String name = members.constants().take(JavaNames.constant(operation.name() + "Answers"));
    constants.add(new ConstantView(ANSWER_TYPES, name, value));
    return name;
  }
}
