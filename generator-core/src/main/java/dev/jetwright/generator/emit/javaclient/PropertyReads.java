package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the properties of an object are read into variables.
 *
 * <p>What is absent is empty, or its default, or null; a primitive that is absent has no such value
 * and is asked for when the object is complete.
 */
final class PropertyReads {
  private final Sdk sdk;
  private final Json json;
  private final List<Property> properties;
  private final List<String> locals = new ArrayList<>();
  private final JavaNames names = new JavaNames(List.of());
  private final Optional<String> extra;
  private final Optional<TypeUse> extraType;
  private final String in;

  PropertyReads(Sdk sdk, List<Property> properties) {
    this(sdk, properties, Optional.empty());
  }

  /**
   * The reads of an object.
   *
   * @param extra the map that takes properties without a name of their own
   */
  PropertyReads(Sdk sdk, List<Property> properties, Optional<Property> extra) {
    this.sdk = sdk;
    this.json = new Json(sdk);
    this.properties = properties;
    this.extra = extra.map(map -> names.take(map.name()));
    this.extraType = extra.map(Property::type);
    properties.forEach(property -> locals.add(names.take(property.name())));
    this.in = names.take("in");
  }

  /**
   * A variable.
   *
   * @param declaration its type and name
   * @param initial its value until the property has been read
   */
  record Variable(String declaration, String initial) {}

  /**
   * A property that is read.
   *
   * @param first whether it is the first
   * @param last whether it is the last
   * @param label the property's name in JSON or its index, as a literal
   * @param local its name
   * @param read the value of the property
   */
  record Case(boolean first, boolean last, String label, String local, String read) {}

  /** The name of the reader. */
  String in() {
    return in;
  }

  /** A name for one more variable. */
  String take(String wanted) {
    return names.take(wanted);
  }

  List<Variable> variables() {
    List<Variable> variables = new ArrayList<>();
    for (int i = 0; i < properties.size(); i++) {
      Property property = properties.get(i);
      String type = mustBeThere(property)
          ? sdk.types().boxed(property.type().type())
          : sdk.types().declared(property.type());
      variables.add(new Variable(type + " " + locals.get(i), initial(property)));
    }
    extra.ifPresent(name -> variables.add(new Variable(
        sdk.types().declared(extraType.get()) + " " + name,
        "new " + JavaTypes.mark("java.util", "LinkedHashMap") + "<>()")));
    return variables;
  }

  /** What is read, by name or by index. */
  List<Case> cases(boolean byIndex) {
    List<Integer> read = new ArrayList<>();
    for (int i = 0; i < properties.size(); i++) {
      if (properties.get(i).isWritten()) {
        read.add(i);
      }
    }
    List<Case> cases = new ArrayList<>();
    for (int i : read) {
      Property property = properties.get(i);
      cases.add(new Case(
          cases.isEmpty(),
          cases.size() + 1 == read.size(),
          byIndex ? "" + cases.size() : JavaLiterals.string(property.outputName()),
          locals.get(i),
          json.read(property.type(), in)));
    }
    return cases;
  }

  /** What is done with a property that has no name of its own. */
  String otherwise(String key) {
    return extra
        .map(name -> {
          MapType map = (MapType) extraType.get().type();
          return name + ".put(" + key + ", " + json.read(map.value(), in) + ")";
        })
        .orElse(in + ".skipValue()");
  }

  /** The values for a constructor. */
  List<String> values() {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < properties.size(); i++) {
      String name = JavaLiterals.string(properties.get(i).wireName());
      values.add(
          mustBeThere(properties.get(i))
              ? in + ".required(" + locals.get(i) + ", " + name + ")"
              : locals.get(i));
    }
    extra.ifPresent(values::add);
    return values;
  }

  private static boolean mustBeThere(Property property) {
    return JavaTypes.isPrimitive(property.type())
        && property.defaultValue().isEmpty()
        && property.isWritten()
        && !property.mayBeLeftOut();
  }

  private String initial(Property property) {
    TypeUse use = property.type();
    Optional<String> value = property.defaultValue().map(texts -> defaultValue(use.type(), texts));
    if (use.nullness() == Nullness.OPTIONAL) {
      return JavaTypes.mark("java.util", "Optional")
          + value.map(present -> ".of(" + present + ")").orElse(".empty()");
    }
    if (use.nullness() == Nullness.UPDATE) {
      String update = sdk.runtime("Update");
      return update + value.map(present -> ".of(" + present + ")").orElse(".absent()");
    }
    return value.orElseGet(
        () -> use.nullness() == Nullness.NULLABLE ? "null" : empty(property, use.type()));
  }

  /** What a value is whose absence says that it is empty. */
  private static String empty(Property property, Type type) {
    if (type instanceof Scalar scalar && property.mayBeLeftOut()) {
      if (scalar == Scalar.BOOLEAN) {
        return "false";
      }
      return JavaTypes.isPrimitive(property.type())
          ? "0"
          : scalar == Scalar.STRING ? "\"\"" : "null";
    }
    if (type instanceof ArrayType array) {
      return JavaTypes.mark("java.util", array.unique() ? "Set" : "List") + ".of()";
    }
    return type instanceof MapType ? JavaTypes.mark("java.util", "Map") + ".of()" : "null";
  }

  private String defaultValue(Type type, List<String> texts) {
    if (type instanceof ArrayType array) {
      String list = JavaTypes.mark("java.util", "List")
          + texts.stream()
              .map(text -> defaultValue(array.element().type(), text))
              .collect(Collectors.joining(", ", ".of(", ")"));
      String set = "new " + JavaTypes.mark("java.util", "LinkedHashSet") + "<>(" + list + ")";
      return array.unique() ? set : list;
    }
    return defaultValue(type, texts.get(0));
  }

  private String defaultValue(Type type, String text) {
    return type instanceof NamedType named
        ? "new " + sdk.types().raw(named) + "(" + JavaLiterals.string(text) + ")"
        : JavaLiterals.of(
            (Scalar) type, text, scalar -> sdk.runtime("Text") + ".to" + Json.word(scalar));
  }
}
