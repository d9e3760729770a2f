package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.server.check.CheckMethods;
import dev.jetwright.generator.emit.server.codec.Decoding;
import dev.jetwright.generator.emit.server.codec.ReadView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The record that takes the embedded bodies of an operation.
 *
 * @param name its name
 * @param type its marked name
 * @param components its components, in the order of the parameters
 * @param view its file
 */
public record EmbeddedBody(
    String name, String type, List<String> components, EmbeddedBodyView view) {

  /** What a component of a record may not be called (JLS 8.10.1). */
  private static final Set<String> FORBIDDEN = Set.of(
      "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  static EmbeddedBody of(ServerPlan plan, Service service, Operation operation) {
    String name = plan.names().body(service, operation);
    String type = plan.names().mark(name);
    RecordDefinition components = components(operation);
    List<String> names = components.properties().stream().map(Property::name).toList();
    JavaNames methods = new JavaNames(names);
    methods.take("read");
    Members members = new Members(methods, new JavaNames(names));
    Map<Place, TypeUse> uses = new LinkedHashMap<>();
    components
        .properties()
        .forEach(property -> uses.put(Place.of(property.name()), property.type()));
    CheckMethods checks = new CheckMethods(plan, type, false, members).addAll(uses);
    Decoding decoding = new Decoding(type, plan.types(), plan.names(), members, checks);
    ReadView read = ReadView.of(plan, type, type, components, members, decoding);
    EmbeddedBodyView view = new EmbeddedBodyView(
        service.name().qualifiedName(),
        plan.link(service.name()).replace("}", "#" + operation.entry().javaMethod() + "}"),
        JavaCall.lines("record " + name, declarations(plan, components), " {"),
        Stream.concat(decoding.scalars().stream(), checks.constants().stream()).toList(),
        read,
        decoding.readers(),
        checks.views());
    return new EmbeddedBody(name, type, names, view);
  }

  private static RecordDefinition components(Operation operation) {
    JavaNames names = new JavaNames(List.of());
    Map<String, String> variables =
        names.takeVariables(operation.bodies().stream().map(Parameter::name).toList());
    List<Property> properties = new ArrayList<>();
    for (Parameter parameter : operation.bodies()) {
      properties.add(new Property(
          FORBIDDEN.contains(parameter.name())
              ? names.take(parameter.name())
              : variables.get(parameter.name()),
          parameter.wireName(),
          parameter.type(),
          parameter.defaultValue(),
          parameter.deprecated(),
          parameter.doc(),
          parameter.location()));
    }
    return new RecordDefinition(
        new TypeName("", operation.name()),
        List.of(),
        List.of(),
        properties,
        false,
        false,
        Doc.NONE,
        operation.location());
  }

  private static List<String> declarations(ServerPlan plan, RecordDefinition components) {
    return components.properties().stream()
        .map(property -> plan.types().declared(property.type()) + " " + property.name())
        .toList();
  }

  /** The component of a parameter. */
  String component(Operation operation, Parameter parameter) {
    return components.get(operation.bodies().indexOf(parameter));
  }

  /** The statement that declares and binds the body. */
  String binding(String variable, String source) {
    return type + " " + variable + " = " + source + ".embedded(" + type + "::read);";
  }
}
