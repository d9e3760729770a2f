package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterStyle;
import dev.jetwright.generator.contract.ParameterStyle.Layout;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.check.CheckMethods;
import dev.jetwright.generator.emit.server.codec.Decoding;
import dev.jetwright.generator.emit.server.codec.Defaults;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerNames;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import dev.jetwright.generator.emit.server.plan.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the values of one generated class are taken from texts under names. */
final class FieldBinding {
  private static final String SCALARS = ServerNames.SCALARS;
  private static final String TEXT_DECODER =
      JavaTypes.mark("dev.jetwright.runtime.text", "TextDecoder");
  private static final String JSON_TEXT = JavaTypes.mark("dev.jetwright.runtime.json", "JsonText");
  private static final String FIELDS_DECODER =
      JavaTypes.mark("dev.jetwright.runtime.parameter", "FieldsDecoder");

  private static final String INDENT = "\n          ";

  /** What fits on a line beside its indentation. */
  private static final int LONGEST = 95;

  private final ServerPlan plan;
  private final Members members;
  private final CheckMethods checks;
  private final Decoding decoding;
  private final Defaults defaults;
  private final List<ConstantView> decoders = new ArrayList<>();

  FieldBinding(ServerPlan plan, Members members, CheckMethods checks, Decoding decoding) {
    this.plan = plan;
    this.members = members;
    this.checks = checks;
    this.decoding = decoding;
    this.defaults = new Defaults(plan, members);
  }

  /**
   * What has fields, as expressions.
   *
   * @param whole all of them: {@code exchange.query()}, {@code in}
   * @param field one of them, up to its name: {@code exchange.query(}, {@code in.field(}
   * @param aliases more names of it, with a comma in front of each
   */
  record Holder(String whole, String field, String aliases) {

    /** What a method that reads a record calls the fields. */
    static Holder of(String in, String aliases) {
      return new Holder(in, in + ".field(", aliases);
    }
  }

  /** The constants that the expressions so far refer to. */
  List<ConstantView> constants() {
    return Stream.concat(decoders.stream(), defaults.constants().stream()).toList();
  }

  /** The declaration of a variable: two lines where its type is generic inside, too. */
  List<String> declaration(Parameter parameter, String variable, String value) {
    String type = plan.types().argument(parameter.type());
    boolean fits = (type + " " + variable + " = " + value)
            .replaceAll("`[^`/]*/([^`]+)`", "$1")
            .length()
        < LONGEST;
    return fits && type.indexOf('<') == type.lastIndexOf('<')
        ? List.of(type + " " + variable + " = " + value + ";")
        : List.of(type + " " + variable + " =", "    " + value + ";");
  }

  /**
   * The value of a field, as its type says.
   *
   * @param substitute what stands for it when it is absent, if something is made then
   */
  String value(Place place, Parameter field, Holder holder, Optional<String> substitute) {
    return value(place, field, receiver(field, holder), decoder(place, field), substitute);
  }

  /** The value of an element of a tuple. */
  String element(
      Place place, Parameter element, String in, int index, Optional<String> substitute) {
    String receiver = in + ".element(" + index + ")";
    return value(place, element, receiver, decoder(place, element), substitute);
  }

  /** The value of something that the runtime hands out by the presence of a parameter. */
  String value(Place place, Parameter parameter, String receiver, String decoder) {
    return value(place, parameter, receiver, decoder, Optional.empty());
  }

  private String value(
      Place place,
      Parameter parameter,
      String receiver,
      String decoder,
      Optional<String> substitute) {
    if (substitute.isEmpty()) {
      return wrapped(parameter, receiver + bound(place, parameter, decoder));
    }
    boolean optional = parameter.type().nullness() == Nullness.OPTIONAL;
    String absent = substitute.get() + (optional ? ".orElse(null)" : "");
    String value =
        receiver + ".withDefault(" + absent + ", " + decoder + and(checks.reference(place)) + ")";
    return optional
        ? JavaTypes.mark("java.util", "Optional") + ".ofNullable(" + value + ")"
        : value;
  }

  private static String wrapped(Parameter parameter, String value) {
    return parameter.type().nullness() == Nullness.OPTIONAL && !isOptional(parameter)
        ? JavaTypes.mark("java.util", "Optional") + ".ofNullable(" + value + ")"
        : value;
  }

  /** Whether the runtime hands it out as an {@code Optional}. */
  private static boolean isOptional(Parameter parameter) {
    return parameter.defaultValue().isEmpty() && !mustBePresent(parameter);
  }

  private static boolean mustBePresent(Parameter parameter) {
    return parameter.style().mustBePresent() || Usage.mustBePresent(parameter.type());
  }

  private String bound(Place place, Parameter parameter, String decoder) {
    String arguments = decoder + and(checks.reference(place)) + ")";
    Optional<List<String>> texts = parameter.defaultValue();
    if (texts.isPresent()) {
      String absent = defaults.value(place, parameter.type(), texts.get());
      return ".withDefault(" + absent + ", " + arguments;
    }
    if (mustBePresent(parameter)) {
      return ".required(" + arguments;
    }
    boolean optional = parameter.type().nullness() == Nullness.OPTIONAL;
    return (optional ? ".optional(" : ".nullable(") + arguments;
  }

  private static String and(Optional<String> check) {
    return check.map(reference -> ", " + reference).orElse("");
  }

  private String receiver(Parameter field, Holder holder) {
    ParameterStyle style = field.style();
    String name = JavaLiterals.string(field.wireName());
    if (plan.isTuple(field.type().type()) && style.layout() != Layout.JSON) {
      String delimiter = style.layout().isDelimited()
          ? ", " + JavaLiterals.string(style.layout().delimiter())
          : "";
      return holder.whole() + ".tuple(" + name + delimiter + ")";
    }
    return isText(field.type().type()) || style.layout() == Layout.JSON
        ? holder.field() + name + holder.aliases() + ")" + (style.single() ? ".single()" : "")
        : holder.whole() + ".object(" + name + ")";
  }

  private String decoder(Place place, Parameter field) {
    Type type = field.type().type();
    Layout layout = field.style().layout();
    if (layout == Layout.JSON) {
      return constant(
          place,
          TEXT_DECODER,
          type,
          JSON_TEXT + (mustNotBeNull(field) ? ".of(" : ".ofNullable(")
              + decoding.decoder(place, type) + ")");
    }
    if (type instanceof ArrayType && isText(type)) {
      String texts = text(place, type);
      String split =
          SCALARS + ".delimited(" + JavaLiterals.string(layout.delimiter()) + ", " + texts + ")";
      return constant(place, TEXT_DECODER, type, layout.isDelimited() ? split : texts);
    }
    if (isText(type)) {
      return text(place, type);
    }
    String fields = fields(place, type);
    return type instanceof NamedType ? fields : constant(place, FIELDS_DECODER, type, fields);
  }

  private static boolean mustNotBeNull(Parameter field) {
    return Usage.mustBePresent(field.type());
  }

  private String constant(Place place, String decoder, Type type, String value) {
    String name = members.constants().take(place.constant(""));
    decoders.add(new ConstantView(decoder + "<" + plan.types().boxed(type) + ">", name, value));
    return name;
  }

  /** Whether texts make a value of the type: it is a scalar, an enum or a collection of these. */
  private boolean isText(Type type) {
    return type instanceof ArrayType array ? isOneText(array.element().type()) : isOneText(type);
  }

  private boolean isOneText(Type type) {
    return type instanceof Scalar || plan.isEnum(type);
  }

  private String text(Place place, Type type) {
    if (type instanceof ArrayType array) {
      String method = array.unique() ? ".set(" : ".list(";
      return SCALARS + method + text(place.element(), array.element().type())
          + and(checks.reference(place.element())) + ")";
    }
    return type instanceof Scalar scalar
        ? decoding.scalar(place, scalar)
        : plan.names().mark(plan.names().codec((NamedType) type)) + ".TEXT";
  }

  /** A decoder of what stands in brackets. */
  private String fields(Place place, Type type) {
    if (type instanceof NamedType named && !isText(type)) {
      return plan.names().mark(plan.names().fields(plan.models().of(named))) + "::read";
    }
    if (type instanceof MapType map) {
      return FIELDS_DECODER + ".map(" + INDENT
          + checkedText(place.key(), map.key().type()) + "," + INDENT
          + fieldsInside(place.value(), map.value().type()) + ")";
    }
    if (type instanceof ArrayType array && !isText(type)) {
      String method = array.unique() ? ".set(" : ".list(";
      return FIELDS_DECODER + method
          + fieldsInside(place.element(), array.element().type()) + ")";
    }
    return fieldsInside(place, type);
  }

  private String fieldsInside(Place place, Type type) {
    return isText(type)
        ? FIELDS_DECODER + ".text(" + checkedText(place, type) + ")"
        : fields(place, type);
  }

  private String checkedText(Place place, Type type) {
    String text = text(place, type);
    return checks
        .reference(place)
        .map(check -> SCALARS + ".checked(" + text + ", " + check + ")")
        .orElse(text);
  }
}
