package dev.jetwright.generator.emit.server;

import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.ArrayList;
import java.util.List;

/**
 * The method that writes an object, and the constants that it needs.
 *
 * @param type the object's Java type
 * @param out the writer
 * @param value the object
 * @param constants the names and tags as they will be written
 * @param statements what is written, between the braces
 */
record WriteView(
    String type, String out, String value, List<ConstantView> constants, List<String> statements) {
  private static final String WRITER = JavaTypes.mark("dev.jetwright.runtime.json", "JsonWriter");

  /** Writes the components of a record. */
  static WriteView of(
      String type, RecordDefinition components, Members members, Encoding encoding) {
    JavaNames locals = new JavaNames(List.of());
    String value = locals.take(JavaNames.decapitalized(components.name().simpleName()));
    Statements written = new Statements(locals.take("out"), members, encoding);
    components.tags().forEach(tag -> written.tag(tag.property(), tag.value()));
    for (Property property : components.properties()) {
      written.property(property, value + "." + property.name() + "()");
    }
    return new WriteView(type, written.out, value, written.constants, written.statements);
  }

  /** Writes an error: its name, its message or else its name again, and its properties. */
  static WriteView of(ErrorDefinition error, Members members, Encoding encoding) {
    Statements written = new Statements("out", members, encoding);
    written.tag("type", error.name().simpleName());
    written.name("detail", "detail");
    String name = JavaLiterals.string(error.name().simpleName());
    written.statements.add("out.writeString(" + JavaTypes.mark("java.util", "Objects")
        + ".requireNonNullElse(error.getMessage(), " + name + "))");
    for (ErrorDefinition.ErrorProperty property : error.properties()) {
      written.property(property.property(), "error." + property.accessor());
    }
    return new WriteView(
        JavaTypes.mark(error.name()), "out", "error", written.constants, written.statements);
  }

  /** The statements and constants so far. */
  private static final class Statements {
    private final String out;
    private final Members members;
    private final Encoding encoding;
    private final List<ConstantView> constants = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();

    Statements(String out, Members members, Encoding encoding) {
      this.out = out;
      this.members = members;
      this.encoding = encoding;
    }

    void tag(String property, String value) {
      String name = members.constants().take("TAG");
      String arguments = JavaLiterals.string(property) + ", " + JavaLiterals.string(value);
      constants.add(new ConstantView("byte[]", name, WRITER + ".tag(" + arguments + ")"));
      statements.add(out + ".tag(" + name + ")");
    }

    void name(String javaName, String wireName) {
      String name = members.constants().take(JavaNames.constant(javaName));
      String value = WRITER + ".name(" + JavaLiterals.string(wireName) + ")";
      constants.add(new ConstantView("byte[]", name, value));
      statements.add(out + ".name(" + name + ")");
    }

    void property(Property property, String value) {
      name(property.name(), property.wireName());
      statements.add(encoding.statement(Place.of(property.name()), property.type(), value, out));
    }
  }
}
