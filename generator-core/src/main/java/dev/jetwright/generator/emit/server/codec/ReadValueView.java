package dev.jetwright.generator.emit.server.codec;

import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.List;

/**
 * The method that reads an object which is one value in JSON.
 *
 * @param type the object's Java type
 * @param in the reader
 * @param mark the variable with the number of faults so far
 * @param local the value's type and the variable that takes it
 * @param value how the value is read
 * @param construction the lines that make the object
 * @param selfChecking whether the object's constructor may refuse
 * @param error the variable with the refusal
 */
record ReadValueView(
    String type,
    String in,
    String mark,
    String local,
    String value,
    List<String> construction,
    boolean selfChecking,
    String error) {

  static ReadValueView of(
      ServerPlan plan,
      String type,
      String raw,
      RecordDefinition object,
      Members members,
      Decoding decoding) {
    Property property = object.properties().get(0);
    ObjectLocals locals = new ObjectLocals(plan, type, raw, object, members);
    return new ReadValueView(
        type,
        locals.in(),
        locals.take("mark"),
        plan.types().declared(property.type()) + " " + locals.variable(property),
        decoding.value(Place.of(property.name()), property.type(), locals.in()),
        locals.construction(),
        object.selfChecking(),
        locals.take("error"));
  }
}
