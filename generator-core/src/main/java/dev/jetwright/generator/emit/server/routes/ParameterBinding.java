package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.FormContent;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.ParameterStyle;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.check.CheckMethods;
import dev.jetwright.generator.emit.server.codec.Decoding;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import dev.jetwright.generator.emit.server.routes.FieldBinding.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the parameters of one service are taken from requests. */
final class ParameterBinding {
  private final ServerPlan plan;
  private final Members members;
  private final Decoding decoding;
  private final CheckMethods checks;
  private final BodyBinding bodies;
  private final FieldBinding fields;
  private final ParameterRecords records;
  private final List<ConstantView> names = new ArrayList<>();

  ParameterBinding(
      ServerPlan plan,
      Members members,
      CheckMethods checks,
      Decoding decoding,
      BodyBinding bodies) {
    this.plan = plan;
    this.members = members;
    this.decoding = decoding;
    this.checks = checks;
    this.bodies = bodies;
    this.fields = new FieldBinding(plan, members, checks, decoding);
    this.records = new ParameterRecords(plan.contract());
  }

  /** The decoders of parameters, their defaults, and the names that records are asked beside. */
  List<ConstantView> constants() {
    return Stream.concat(fields.constants().stream(), names.stream()).toList();
  }

  /** The lines that declare and bind a parameter. */
  List<String> lines(Operation operation, Parameter parameter, String variable, String exchange) {
    return fields.declaration(parameter, variable, value(operation, parameter, exchange));
  }

  private String value(Operation operation, Parameter parameter, String exchange) {
    Place place = Place.of(operation, parameter);
    if (parameter.source() == ParameterSource.BODY || parameter.source().isForm()) {
      return body(operation, parameter, place, exchange);
    }
    String word = "." + word(parameter.source());
    Holder holder =
        new Holder(exchange + plural(parameter.source()) + "()", exchange + word + "(", "");
    Optional<RecordDefinition> record = records.of(parameter);
    return record.isEmpty()
        ? fields.value(place, parameter, holder, Optional.empty())
        : record(operation, parameter, record.get(), holder.whole());
  }

  /** The value of a body, or of something in a form. */
  private String body(Operation operation, Parameter parameter, Place place, String exchange) {
    Type type = parameter.type().type();
    Optional<String> unread = bodies.unread(
        operation, parameter, exchange, checks.reference(place), () -> line(place, type));
    if (unread.isPresent()) {
      return unread.get();
    }
    boolean form = parameter.source().isForm();
    if (form && FormContent.isText(plan.contract(), type)) {
      Holder holder = new Holder(exchange, exchange + ".form(", "");
      return fields.value(place, parameter, holder, Optional.empty());
    }
    String decoder = form && FormContent.isFile(type)
        ? BodyBinding.fileDecoder(type)
        : decoding.decoder(place, type);
    return fields.value(place, parameter, exchange + bodies.source(operation, parameter), decoder);
  }

  private String line(Place place, Type stream) {
    return decoding.partDecoder(place.element(), ((StreamType) stream).element());
  }

  private static String word(ParameterSource source) {
    return source.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String plural(ParameterSource source) {
    boolean several = source == ParameterSource.HEADER || source == ParameterSource.COOKIE;
    return "." + word(source) + (several ? "s" : "");
  }

  /** The value of a record whose components are parameters. */
  private String record(
      Operation operation, Parameter parameter, RecordDefinition record, String holder) {
    String reader =
        plan.names().mark(plan.names().fields(plan.model(parameter.type().type())));
    boolean closed = record.form().unknown() == ObjectForm.Unknown.FORBIDDEN;
    String beside = closed ? beside(operation, parameter) : "";
    return reader + "." + FieldsView.method(parameter.source()) + "(" + holder + beside + ")";
  }

  /** A name and, of what stands in brackets, how the names begin. */
  private static Stream<String> known(Parameter field) {
    String name = field.wireName();
    boolean deep = field.style().layout() == ParameterStyle.Layout.DEEP_OBJECT;
    return (deep ? Stream.of(name, name + "[") : Stream.of(name)).map(JavaLiterals::string);
  }

  /** A record that forbids what it does not know need not know the parameters beside it. */
  private String beside(Operation operation, Parameter parameter) {
    List<String> others = operation.parameters(parameter.source()).stream()
        .filter(other -> other != parameter)
        .flatMap(records::fields)
        .flatMap(ParameterBinding::known)
        .distinct()
        .toList();
    if (others.isEmpty()) {
      return "";
    }
    String set = JavaTypes.mark("java.util", "Set");
    String name = members.constants().take(Place.of(operation, parameter).constant("Beside"));
    names.add(new ConstantView(
        set + "<" + JavaTypes.mark("java.lang", "String") + ">",
        name,
        others.stream().collect(Collectors.joining(", ", set + ".of(", ")"))));
    return ".beside(" + name + ")";
  }
}
