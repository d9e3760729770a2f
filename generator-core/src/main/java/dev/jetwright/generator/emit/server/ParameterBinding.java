package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the parameters of one service are taken from requests. */
final class ParameterBinding {
  private static final String TEXT_DECODER =
      JavaTypes.mark("dev.jetwright.runtime.text", "TextDecoder");

  private final ServerPlan plan;
  private final Members members;
  private final CheckMethods checks;
  private final Decoding decoding;
  private final Defaults defaults;
  private final List<ConstantView> decoders = new ArrayList<>();

  ParameterBinding(ServerPlan plan, Members members, CheckMethods checks, Decoding decoding) {
    this.plan = plan;
    this.members = members;
    this.checks = checks;
    this.decoding = decoding;
    this.defaults = new Defaults(plan, members);
  }

  /** The decoders of repeated parameters and the defaults so far. */
  List<ConstantView> constants() {
    return Stream.concat(decoders.stream(), defaults.constants().stream()).toList();
  }

  /** The lines that declare and bind a parameter: two where its type is generic inside, too. */
  List<String> lines(Operation operation, Parameter parameter, String variable, String exchange) {
    Place place = Place.of(operation, parameter);
    String value = exchange + source(parameter) + bound(place, parameter);
    TypeUse use = parameter.type();
    if (use.nullness() == Nullness.OPTIONAL && !isOptional(parameter)) {
      value = JavaTypes.mark("java.util", "Optional") + ".ofNullable(" + value + ")";
    }
    String type = plan.types().argument(use);
    return type.indexOf('<') == type.lastIndexOf('<')
        ? List.of(type + " " + variable + " = " + value + ";")
        : List.of(type + " " + variable + " =", "    " + value + ";");
  }

  private static String source(Parameter parameter) {
    return parameter.source() == ParameterSource.BODY
        ? ".body()"
        : "." + parameter.source().wireWord() + "(" + JavaLiterals.string(parameter.wireName())
            + ")";
  }

  /** Whether the runtime hands it out as an {@code Optional}. */
  private static boolean isOptional(Parameter parameter) {
    return parameter.defaultValue().isEmpty() && !Usage.mustBePresent(parameter.type());
  }

  private String bound(Place place, Parameter parameter) {
    String check = checks.reference(place).map(reference -> ", " + reference).orElse("");
    String arguments = decoder(place, parameter) + check + ")";
    Optional<List<String>> texts = parameter.defaultValue();
    if (texts.isPresent()) {
      String absent = defaults.value(place, parameter.type().type(), texts.get());
      return ".withDefault(" + absent + ", " + arguments;
    }
    if (Usage.mustBePresent(parameter.type())) {
      return ".required(" + arguments;
    }
    boolean optional = parameter.type().nullness() == Nullness.OPTIONAL;
    return (optional ? ".optional(" : ".nullable(") + arguments;
  }

  private String decoder(Place place, Parameter parameter) {
    Type type = parameter.type().type();
    if (parameter.source() == ParameterSource.BODY) {
      return decoding.decoder(place, type);
    }
    return type instanceof ArrayType array ? repeated(place, array) : text(type);
  }

  private String text(Type type) {
    return type instanceof Scalar scalar
        ? Decoding.SCALARS + "." + scalar.name()
        : plan.names().mark(plan.names().codec((NamedType) type)) + ".TEXT";
  }

  private String repeated(Place place, ArrayType array) {
    String name = members.constants().take(place.constant(""));
    String check =
        checks.reference(place.element()).map(reference -> ", " + reference).orElse("");
    String method = array.unique() ? ".set(" : ".list(";
    decoders.add(new ConstantView(
        TEXT_DECODER + "<" + plan.types().boxed(array) + ">",
        name,
        Decoding.SCALARS + method + text(array.element().type()) + check + ")"));
    return name;
  }
}
