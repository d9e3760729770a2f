package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    List<Local> locals,
    List<Case> cases,
    boolean empty,
    List<String> construction,
    boolean selfChecking,
    String error) {

  /**
   * A local variable that takes a property.
   *
   * @param type its type
   * @param name its name
   * @param initial its value while the property has not been read
   */
  record Local(String type, String name, String initial) {}

  /**
   * What is done with a property that was found.
   *
   * @param index its place in the list of names
   * @param action the statement, without its semicolon
   */
  record Case(int index, String action) {}

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
    JavaNames locals = new JavaNames(List.of());
    Map<String, String> variables =
        locals.takeVariables(properties.stream().map(Property::name).toList());
    String in = locals.take("in");
    String table = members.constants().take("NAMES");
    Defaults defaults = new Defaults(plan, members);
    List<Local> initial = properties.stream()
        .map(property -> local(plan, property, variables, defaults))
        .toList();
    return new ReadView(
        type,
        table,
        names(components),
        defaults.constants(),
        in,
        locals.take("property"),
        initial,
        cases(components, in, variables, decoding),
        properties.isEmpty() && components.tags().isEmpty(),
        JavaCall.lines("return new " + constructor, List.copyOf(variables.values()), ";"),
        components.selfChecking(),
        locals.take("error"));
  }

  private static List<NameView> names(RecordDefinition components) {
    List<NameView> names = new ArrayList<>();
    components.tags().forEach(tag -> names.add(NameView.ofTag(tag.property())));
    components.properties().forEach(property -> names.add(NameView.of(property)));
    return names;
  }

  private static Local local(
      ServerPlan plan, Property property, Map<String, String> variables, Defaults defaults) {
    Place place = Place.of(property.name());
    String initial = defaults.initial(place, property.type(), property.defaultValue());
    return new Local(
        plan.types().declared(property.type()), variables.get(property.name()), initial);
  }

  private static List<Case> cases(
      RecordDefinition components, String in, Map<String, String> variables, Decoding decoding) {
    List<Case> cases = new ArrayList<>();
    for (RecordDefinition.Tag tag : components.tags()) {
      String value = JavaLiterals.string(tag.value());
      cases.add(new Case(cases.size(), in + ".readTag(" + value + ")"));
    }
    for (Property property : components.properties()) {
      String value = decoding.value(Place.of(property.name()), property.type(), in);
      cases.add(new Case(cases.size(), variables.get(property.name()) + " = " + value));
    }
    return cases;
  }
}
