package dev.jetwright.generator.emit.server.codec;

import dev.jetwright.generator.contract.Construction;
import dev.jetwright.generator.contract.DefaultFactory;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The variables that take the properties of an object, and the lines that make it of them. */
public final class ObjectLocals {
  private final ServerPlan plan;
  private final String type;
  private final String raw;
  private final RecordDefinition object;
  private final Construction made;
  private final Defaults defaults;
  private final JavaNames names = new JavaNames(List.of());
  private final Map<String, String> variables;
  private final String in;
  private final String bean;

  public ObjectLocals(
      ServerPlan plan, String type, String raw, RecordDefinition object, Members members) {
    this.plan = plan;
    this.type = type;
    this.raw = raw;
    this.object = object;
    this.made = object.form().construction().orElseThrow();
    this.defaults = new Defaults(plan, members);
    this.variables = names.takeVariables(all().map(Property::name).toList());
    this.in = names.take("in");
    this.bean = made.setters().isEmpty()
        ? ""
        : names.take(JavaNames.decapitalized(object.name().simpleName()));
  }

  private Stream<Property> all() {
    return Stream.concat(object.properties().stream(), object.form().extra().stream());
  }

  public String in() {
    return in;
  }

  public String take(String wanted) {
    return names.take(wanted);
  }

  public String variable(Property property) {
    return variables.get(property.name());
  }

  List<ConstantView> constants() {
    return defaults.constants();
  }

  /** The variables, a bean whose own values stand for absent properties first. */
  List<ReadView.Local> declarations() {
    List<ReadView.Local> locals = new ArrayList<>(beanMadeFirst().stream().toList());
    for (Property property : object.properties()) {
      if (property.isRead() || isArgument(made, property.name())) {
        String declared = plan.types().declared(property.type());
        locals.add(new ReadView.Local(declared, variable(property), initial(property)));
      }
    }
    object.form().extra().filter(this::isUsed).ifPresent(extra -> {
      String map = "new " + JavaTypes.mark("java.util", "LinkedHashMap") + "<>()";
      locals.add(new ReadView.Local(plan.types().declared(extra.type()), variable(extra), map));
    });
    return locals;
  }

  /** A bean whose own values stand for absent properties. */
  public Optional<ReadView.Local> beanMadeFirst() {
    return isMadeFirst()
        ? Optional.of(new ReadView.Local(type, bean, made(made, raw)))
        : Optional.empty();
  }

  /** What a factory makes in the place of an absent property. */
  public Optional<String> substitute(Property property) {
    return property
        .traits()
        .factory()
        .map(
            factory -> factory.isInitialValue() ? bean + "." + property.accessor() : call(factory));
  }

  /** The variables of properties that requests do not carry, and that the object is made of. */
  public List<ReadView.Local> unread() {
    return declarations().stream()
        .filter(local -> all()
            .anyMatch(property -> variable(property).equals(local.name()) && !property.isRead()))
        .toList();
  }

  private boolean isUsed(Property extra) {
    return extra.isRead() || isArgument(made, extra.name());
  }

  private static boolean isArgument(Construction made, String name) {
    return made.arguments().stream()
        .anyMatch(argument -> argument
            .inner()
            .map(inner -> isArgument(inner.construction(), name))
            .orElse(argument.name().equals(name)));
  }

  /** Whether an absent property has the value that a new bean has. */
  private boolean isMadeFirst() {
    return object.properties().stream()
        .filter(Property::isRead)
        .anyMatch(property ->
            property.traits().factory().filter(DefaultFactory::isInitialValue).isPresent());
  }

  private String initial(Property property) {
    Optional<DefaultFactory> factory = property.traits().factory();
    if (factory.isPresent() && factory.get().isInitialValue()) {
      return bean + "." + property.accessor();
    }
    if (factory.isPresent() && !isFilled(property)) {
      return call(factory.get());
    }
    return defaults.initial(Place.of(property.name()), property.type(), property.defaultValue());
  }

  /** Whether null says that the property was absent. */
  private static boolean isFilled(Property property) {
    return property.type().isRequired() && !JavaTypes.isPrimitive(property.type());
  }

  private static String call(DefaultFactory factory) {
    return JavaTypes.mark(factory.owner()) + "." + factory.method() + "()";
  }

  /** The lines that make what was absent. */
  List<String> fills() {
    List<String> lines = new ArrayList<>();
    for (Property property : object.properties()) {
      Optional<DefaultFactory> factory =
          property.traits().factory().filter(found -> !found.isInitialValue());
      if (factory.isPresent() && isFilled(property) && isNeeded(property)) {
        lines.add("if (" + variable(property) + " == null) {");
        lines.add("  " + variable(property) + " = " + call(factory.get()) + ";");
        lines.add("}");
      }
    }
    return lines;
  }

  private boolean isNeeded(Property property) {
    return property.isRead() || isArgument(made, property.name());
  }

  /** The lines that make the object. */
  public List<String> construction() {
    if (made.setters().isEmpty()) {
      return JavaCall.lines("return " + maker(made, raw), arguments(made), ";");
    }
    List<String> lines = new ArrayList<>();
    if (!isMadeFirst()) {
      lines.addAll(
          JavaCall.lines(type + " " + bean + " = " + maker(made, raw), arguments(made), ";"));
    }
    for (Construction.Setter setter : made.setters()) {
      if (isSet(setter.argument())) {
        lines.add(set(setter));
      }
    }
    lines.add("return " + bean + ";");
    return lines;
  }

  /** Whether requests carry what is set: of what they do not, a bean keeps its own. */
  private boolean isSet(Construction.Argument argument) {
    return argument.inner().isPresent()
        || all().anyMatch(property -> property.name().equals(argument.name()) && property.isRead());
  }

  private String set(Construction.Setter setter) {
    String value = value(setter.argument());
    String target = bean + "." + setter.target();
    if (setter.each()) {
      int end = target.length() - "()".length();
      int dot = target.lastIndexOf('.');
      return value + ".forEach(" + target.substring(0, dot) + "::" + target.substring(dot + 1, end)
          + ");";
    }
    return target.endsWith("()")
        ? target.substring(0, target.length() - 1) + value + ");"
        : target + " = " + value + ";";
  }

  private List<String> arguments(Construction construction) {
    return construction.arguments().stream().map(this::value).toList();
  }

  private String value(Construction.Argument argument) {
    return argument
        .inner()
        .map(inner -> made(inner.construction(), plan.types().raw(inner.type())))
        .orElseGet(() -> variables.get(argument.name()));
  }

  private String made(Construction construction, String name) {
    return maker(construction, name)
        + arguments(construction).stream().collect(Collectors.joining(", ", "(", ")"));
  }

  private String maker(Construction construction, String name) {
    String diamond = name.equals(raw) && type.endsWith(">") ? "<>" : "";
    return construction
        .factory()
        .map(factory -> name + "." + factory)
        .orElse("new " + name + diamond);
  }
}
