package dev.jetwright.generator.emit.server.codec;

import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The method that reads an object, and the names that it knows.
 *
 * @param type the object's Java type
 * @param method the method's name
 * @param judged whether the object is checked as a whole
 * @param whole a reference to the method that does
 * @param table the constant with the names
 * @param names the names, tags first
 * @param defaults the constants that stand for absent properties
 * @param in the reader
 * @param begin the reader's method that enters the object
 * @param next the one that goes to the next property
 * @param end the one that leaves the object
 * @param property the variable with the index of a property
 * @param locals the variables that take the properties
 * @param cases what is done with each property
 * @param otherwise what is done with any other
 * @param empty whether the object has no property
 * @param fills the lines that make what was absent
 * @param construction the lines that make the object
 * @param selfChecking whether the object's constructor may refuse
 * @param error the variable with the refusal
 */
public record ReadView(
    String type,
    String method,
    boolean judged,
    String whole,
    String table,
    List<NameView> names,
    List<ConstantView> defaults,
    String in,
    String begin,
    String next,
    String end,
    String property,
    List<Local> locals,
    List<Case> cases,
    String otherwise,
    boolean empty,
    List<String> fills,
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
  public record Local(String type, String name, String initial) {}

  /**
   * What is done with a property that was found.
   *
   * @param index its place in the list of names
   * @param action the statement, without its semicolon
   */
  record Case(int index, String action) {}

  /**
   * Reads the properties of an object.
   *
   * @param type the object's Java type
   * @param raw the same without type arguments
   * @param object the object, whose property names are free to be variables
   */
  public static ReadView of(
      ServerPlan plan,
      String type,
      String raw,
      RecordDefinition object,
      Members members,
      Decoding decoding) {
    boolean isTuple = object.form().shape() == ObjectForm.Shape.ARRAY;
    ObjectLocals locals = new ObjectLocals(plan, type, raw, object, members);
    String table = members.constants().take("NAMES");
    KnownNames known = KnownNames.of(object);
    List<Local> initial = locals.declarations();
    Optional<String> whole = decoding.whole();
    return new ReadView(
        type,
        whole.isPresent() ? members.methods().take("readParts") : "read",
        whole.isPresent(),
        whole.orElse(""),
        table,
        known.views(),
        locals.constants(),
        locals.in(),
        isTuple ? "beginTuple" : "beginObject",
        isTuple ? "nextElement" : "nextProperty",
        isTuple ? "endTuple" : "endObject",
        locals.take("property"),
        initial,
        cases(known, locals, decoding),
        otherwise(object, locals, decoding),
        known.isEmpty() && object.form().unknown() != ObjectForm.Unknown.KEPT,
        locals.fills(),
        locals.construction(),
        object.selfChecking(),
        locals.take("error"));
  }

  private static List<Case> cases(KnownNames known, ObjectLocals locals, Decoding decoding) {
    List<Case> cases = new ArrayList<>();
    for (RecordDefinition.Tag tag : known.tags()) {
      String value = JavaLiterals.string(tag.value());
      cases.add(new Case(cases.size(), locals.in() + ".readTag(" + value + ")"));
    }
    for (Property property : known.properties()) {
      String value = decoding.value(Place.of(property.name()), property.type(), locals.in());
      cases.add(new Case(cases.size(), locals.variable(property) + " = " + value));
    }
    known
        .skipped()
        .forEach(name -> cases.add(new Case(cases.size(), locals.in() + ".skipValue()")));
    return cases;
  }

  private static String otherwise(RecordDefinition object, ObjectLocals locals, Decoding decoding) {
    String in = locals.in();
    return switch (object.form().unknown()) {
      case IGNORED -> in + ".skipValue()";
      case FORBIDDEN -> in + ".forbidProperty()";
      case KEPT -> {
        Property extra = object.form().extra().orElseThrow();
        if (!extra.isRead()) {
          yield in + ".skipValue()";
        }
        MapType map = (MapType) extra.type().type();
        String value = decoding.value(Place.of(extra.name()).value(), map.value(), in);
        yield locals.variable(extra) + ".put(" + in + ".name(), " + value + ")";
      }
    };
  }
}
