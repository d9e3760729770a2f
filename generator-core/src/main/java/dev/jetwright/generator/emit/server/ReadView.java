package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import java.util.ArrayList;
import java.util.List;

/**
 * The method that reads an object, and the names that it knows.
 *
 * @param type the object's Java type
 * @param table the constant with the names
 * @param names the names, tags first
 * @param defaults the constants that stand for absent properties
 * @param in the reader
 * @param property the variable with the index of a property
 * @param locals the variables that take the properties
 * @param cases what is done with each property
 * @param empty whether the object has no property
 * @param construction the lines that make the object
 * @param selfChecking whether the object's constructor may refuse
 * @param error the variable with the refusal
 */
record ReadView(
    String type,
    String table,
    List<NameView> names,
    List<ConstantView> defaults,
    String in,
    String property,
    List<LocalView> locals,
    List<CaseView> cases,
    boolean empty,
    List<String> construction,
    boolean selfChecking,
    String error) {

  /**
   * Reads the components of a record.
   *
   * @param type the record's Java type
   * @param constructor what stands behind {@code new}
   * @param components the record, whose property names are free to be variables
   */
  static ReadView of(
      ServerPlan plan,
      String type,
      String constructor,
      RecordDefinition components,
      Members members,
      Decoding decoding) {
    List<Property> properties = components.properties();
    List<String> variables = properties.stream().map(Property::name).toList();
    JavaNames locals = new JavaNames(variables);
    String in = locals.take("in");
    String table = members.constants().take("NAMES");
    Defaults defaults = new Defaults(plan, members);
    List<LocalView> initial =
        properties.stream().map(property -> local(plan, property, defaults)).toList();
    return new ReadView(
        type,
        table,
        names(components),
        defaults.constants(),
        in,
        locals.take("property"),
        initial,
        cases(components, in, decoding),
        properties.isEmpty() && components.tags().isEmpty(),
        JavaCall.lines("return new " + constructor, variables, ";"),
        components.selfChecking(),
        locals.take("error"));
  }

  private static List<NameView> names(RecordDefinition components) {
    List<NameView> names = new ArrayList<>();
    components.tags().forEach(tag -> names.add(NameView.ofTag(tag.property())));
    components.properties().forEach(property -> names.add(NameView.of(property)));
    return names;
  }

  private static LocalView local(ServerPlan plan, Property property, Defaults defaults) {
    Place place = Place.of(property.name());
    String initial = defaults.initial(place, property.type(), property.defaultValue());
    return new LocalView(plan.types().declared(property.type()), property.name(), initial);
  }

  private static List<CaseView> cases(RecordDefinition components, String in, Decoding decoding) {
    List<CaseView> cases = new ArrayList<>();
    for (RecordDefinition.Tag tag : components.tags()) {
      String value = JavaLiterals.string(tag.value());
      cases.add(new CaseView(cases.size(), in + ".readTag(" + value + ")"));
    }
    for (Property property : components.properties()) {
      String value = decoding.value(Place.of(property.name()), property.type(), in);
      cases.add(new CaseView(cases.size(), property.name() + " = " + value));
    }
    return cases;
  }
}
