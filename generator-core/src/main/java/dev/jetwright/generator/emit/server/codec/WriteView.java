package dev.jetwright.generator.emit.server.codec;

import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The method that writes an object, and the constants that it needs.
 *
 * @param type the object's Java type
 * @param out the writer
 * @param value the object
 * @param bracket what stands around it: {@code Object} or {@code Array}
 * @param bracketed whether anything does
 * @param constants the names and tags as they will be written
 * @param statements the lines that write what is inside
 */
record WriteView(
    String type,
    String out,
    String value,
    String bracket,
    boolean bracketed,
    List<ConstantView> constants,
    List<String> statements) {
  /** Whether there is anything to write. */
  boolean written() {
    return !statements.isEmpty();
  }

  private static final String WRITER = JavaTypes.mark("dev.jetwright.runtime.json", "JsonWriter");

  /** Writes the components of a record. */
  static WriteView of(
      String type,
      RecordDefinition components,
      Members members,
      Encoding encoding,
      Defaults defaults) {
    JavaNames locals = new JavaNames(List.of());
    String value = locals.take(JavaNames.decapitalized(components.name().simpleName()));
    Statements written = new Statements(locals.take("out"), members, encoding, defaults);
    components.tags().stream()
        .filter(tag -> !tag.existing())
        .forEach(tag -> written.tag(tag.property(), tag.value()));
    List<Property> properties =
        components.properties().stream().filter(Property::isWritten).toList();
    switch (components.form().shape()) {
      case VALUE -> written.value(properties.get(0), value);
      case ARRAY -> properties.forEach(property -> written.element(property, value));
      default -> properties.forEach(property -> written.property(property, value));
    }
    components
        .form()
        .extra()
        .filter(Property::isWritten)
        .ifPresent(extra -> written.extra(extra, value));
    String bracket = switch (components.form().shape()) {
      case VALUE -> "";
      case ARRAY -> "Array";
      default -> "Object";
    };
    written.constants.addAll(defaults.constants());
    return new WriteView(
        type,
        written.out,
        value,
        bracket,
        !bracket.isEmpty(),
        written.constants,
        written.statements);
  }

  /** Writes the properties of an error. */
  static WriteView of(
      ErrorDefinition error, Members members, Encoding encoding, Defaults defaults) {
    Statements written = new Statements("out", members, encoding, defaults);
    for (ErrorDefinition.ErrorProperty property : error.properties()) {
      written.named(property.property(), "error." + property.accessor());
    }
    return new WriteView(
        JavaTypes.mark(error.name()),
        "out",
        "error",
        "",
        false,
        written.constants,
        written.statements);
  }

  /** The statements and constants so far. */
  private static final class Statements {
    private final String out;
    private final Members members;
    private final Encoding encoding;
    private final Defaults defaults;
    private final List<ConstantView> constants = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();

    Statements(String out, Members members, Encoding encoding, Defaults defaults) {
      this.out = out;
      this.members = members;
      this.encoding = encoding;
      this.defaults = defaults;
    }

    void tag(String property, String value) {
      String name = members.constants().take("TAG");
      String arguments = JavaLiterals.string(property) + ", " + JavaLiterals.string(value);
      constants.add(new ConstantView("byte[]", name, WRITER + ".tag(" + arguments + ")"));
      statements.add(out + ".tag(" + name + ");");
    }

    void name(String javaName, String wireName) {
      String name = members.constants().take(JavaNames.constant(javaName));
      String value = WRITER + ".name(" + JavaLiterals.string(wireName) + ")";
      constants.add(new ConstantView("byte[]", name, value));
      statements.add(out + ".name(" + name + ");");
    }

    void named(Property property, String value) {
      name(property.name(), property.outputName());
      statements.add(statement(property, value));
    }

    private String statement(Property property, String value) {
      return encoding.statement(Place.of(property.name()), property.type(), value, out) + ";";
    }

    /** Writes a property, unless it is to be left out. */
    void property(Property property, String object) {
      String value = object + "." + property.accessor();
      Optional<String> condition = Presence.condition(property, value, defaults);
      int first = statements.size();
      named(property, value);
      if (condition.isPresent()) {
        for (int i = first; i < statements.size(); i++) {
          statements.set(i, "  " + statements.get(i));
        }
        statements.add(first, "if (" + condition.get() + ") {");
        statements.add("}");
      }
    }

    void value(Property property, String object) {
      statements.add(statement(property, object + "." + property.accessor()));
    }

    void element(Property property, String object) {
      statements.add(out + ".element();");
      value(property, object);
    }

    void extra(Property extra, String object) {
      MapType map = (MapType) extra.type().type();
      statements.add(out + ".writeProperties(" + object + "." + extra.accessor() + ", "
          + encoding.partEncoder(Place.of(extra.name()).value(), map.value()) + ");");
    }
  }
}
