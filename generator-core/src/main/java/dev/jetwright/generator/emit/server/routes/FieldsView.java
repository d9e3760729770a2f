package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.Binding;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.check.CheckMethods;
import dev.jetwright.generator.emit.server.codec.Decoding;
import dev.jetwright.generator.emit.server.codec.ObjectLocals;
import dev.jetwright.generator.emit.server.codec.ReadView;
import dev.jetwright.generator.emit.server.codec.ReaderView;
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

/**
 * What reads a record from texts under names: from a query, headers, cookies, a form.
 *
 * @param origin the record's qualified name
 * @param fields the class's name
 * @param subject the record, in the documentation
 * @param values the decoders and defaults of the components
 * @param reads the methods that read the record
 * @param readers the methods that read JSON inside
 */
public record FieldsView(
    String origin,
    String fields,
    String subject,
    List<ConstantView> values,
    List<Read> reads,
    List<ReaderView> readers) {

  /**
   * A method that reads the record.
   *
   * @param type the record's Java type
   * @param name the method's name
   * @param method the name of the method that makes it
   * @param judged whether it is checked as a whole
   * @param whole a reference to the method that does
   * @param in the fields
   * @param bindings the lines that take the components from the fields
   * @param construction the lines that make the record
   * @param selfChecking whether its constructor may refuse
   * @param error the variable with the refusal
   */
  record Read(
      String type,
      String name,
      String method,
      boolean judged,
      String whole,
      String in,
      List<String> bindings,
      List<String> construction,
      boolean selfChecking,
      String error) {}

  /** The method that reads records from a source: headers have other names than the rest. */
  static String method(ParameterSource source) {
    return source == ParameterSource.HEADER ? "readHeaders" : "read";
  }

  public static FieldsView of(ServerPlan plan, Model model, CheckMethods checks) {
    String fields = plan.names().fields(model);
    RecordDefinition definition = (RecordDefinition) model.definition();
    Members members = Members.of("read", "readHeaders");
    Decoding decoding =
        new Decoding(plan.names().mark(fields), plan.types(), plan.names(), members, checks);
    Reads reads = new Reads(
        plan,
        model,
        definition,
        members,
        decoding.whole(),
        new FieldBinding(plan, members, checks, decoding));
    List<Read> methods = Stream.of(ParameterSource.QUERY, ParameterSource.HEADER)
        .filter(source -> plan.usage().hasFields(model, source))
        .map(reads::of)
        .toList();
    return new FieldsView(
        definition.name().qualifiedName(),
        fields,
        plan.link(model),
        Stream.concat(decoding.scalars().stream(), reads.constants().stream()).toList(),
        methods,
        decoding.readers());
  }

  /** Makes the methods of a class. */
  private static final class Reads {
    private final ServerPlan plan;
    private final Model model;
    private final RecordDefinition definition;
    private final Members members;
    private final Optional<String> whole;
    private final FieldBinding binding;
    private final List<ConstantView> names = new ArrayList<>();

    Reads(
        ServerPlan plan,
        Model model,
        RecordDefinition definition,
        Members members,
        Optional<String> whole,
        FieldBinding binding) {
      this.plan = plan;
      this.model = model;
      this.definition = definition;
      this.members = members;
      this.whole = whole;
      this.binding = binding;
    }

    List<ConstantView> constants() {
      return Stream.concat(binding.constants().stream(), names.stream()).toList();
    }

    Read of(ParameterSource source) {
      String type = plan.types().boxed(model.type());
      String raw = plan.types().raw(model.type());
      ObjectLocals locals = new ObjectLocals(plan, type, raw, definition, members);
      List<String> bindings = new ArrayList<>();
      if (plan.isTuple(model)) {
        bindings.add("if (!" + locals.in() + ".hasAtMost(" + properties().size() + ")) {");
        bindings.add("  return null;");
        bindings.add("}");
      }
      locals.beanMadeFirst().ifPresent(bean -> bindings.add(declaration(bean)));
      locals.unread().forEach(local -> bindings.add(declaration(local)));
      for (Property property : properties()) {
        bindings.addAll(bindings(property, source, locals));
      }
      bindings.addAll(end(source, locals.in()));
      return new Read(
          type,
          method(source),
          whole.isPresent() ? members.methods().take(method(source) + "Parts") : method(source),
          whole.isPresent(),
          whole.orElse(""),
          locals.in(),
          bindings,
          locals.construction(),
          definition.selfChecking(),
          locals.take("error"));
    }

    private List<Property> properties() {
      return definition.properties().stream().filter(Property::isRead).toList();
    }

    private static String declaration(ReadView.Local local) {
      return local.type() + " " + local.name() + " = " + local.initial() + ";";
    }

    private List<String> bindings(Property property, ParameterSource source, ObjectLocals locals) {
      Place place = Place.of(property.name());
      Parameter field = field(property, source);
      Optional<String> substitute = locals.substitute(property);
      String value = plan.isTuple(model)
          ? binding.element(place, field, locals.in(), properties().indexOf(property), substitute)
          : binding.value(place, field, Holder.of(locals.in(), aliases(property)), substitute);
      return binding.declaration(field, locals.variable(property), value);
    }

    /** The other names that a request may use, with a comma in front of each. */
    private static String aliases(Property property) {
      return property.traits().aliases().stream()
          .map(alias -> ", " + JavaLiterals.string(alias))
          .collect(Collectors.joining());
    }

    /** What is said of fields that the record does not have. */
    private List<String> end(ParameterSource source, String in) {
      if (plan.isTuple(model) || definition.form().unknown() != ObjectForm.Unknown.FORBIDDEN) {
        return List.of();
      }
      String set = JavaTypes.mark("java.util", "Set");
      String name =
          members.constants().take(source == ParameterSource.HEADER ? "HEADERS" : "NAMES");
      names.add(new ConstantView(
          set + "<" + JavaTypes.mark("java.lang", "String") + ">",
          name,
          properties().stream()
              .flatMap(property -> Stream.concat(
                  Stream.of(source.fieldName(property)), property.traits().aliases().stream()))
              .map(JavaLiterals::string)
              .distinct()
              .collect(Collectors.joining(", ", set + ".of(", ")"))));
      return List.of(in + ".forbidOthers(" + name + ");");
    }

    private static Parameter field(Property property, ParameterSource source) {
      return new Parameter(
          property.name(),
          source.fieldName(property),
          Binding.NAMED,
          source,
          property.type(),
          property.defaultValue(),
          property.traits().style(),
          property.traits().notes(),
          property.deprecated(),
          property.doc(),
          property.location());
    }
  }
}
