package dev.jetwright.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * JSON values at and around the bounds of a schema: at each place of it, one value is changed in an
 * example that is valid otherwise.
 */
final class Instances {
  private static final int DEEPEST = 5;

  private final OpenApi document;
  private final ScalarInstances scalars;

  Instances(OpenApi document, ScalarInstances scalars) {
    this.document = document;
    this.scalars = scalars;
  }

  /**
   * A value with one changed place.
   *
   * @param owner the model and property, or the kind of parameter: {@code Range.low}, {@code query}
   * @param place what the schema at that place is: {@code integer:int32}
   * @param changed the value there; null for none
   * @param value the whole value
   */
  record Variant(String owner, String place, Object changed, Object value) {

    Variant within(UnaryOperator<Object> around) {
      return new Variant(owner, place, changed, around.apply(value));
    }

    Variant ownedBy(String other) {
      return owner.isEmpty() ? new Variant(other, place, changed, value) : this;
    }
  }

  /** A value that says that there is none. */
  static final Object MISSING = new Object() {
    @Override
    public String toString() {
      return "missing";
    }
  };

  /** A small value that the schema accepts, as far as one can tell. */
  Object example(Map<String, Object> schema) {
    return example(schema, 0);
  }

  private Object example(Map<String, Object> schema, int depth) {
    Map<String, Object> members = document.resolved(schema);
    for (String choice : List.of("oneOf", "anyOf", "allOf")) {
      if (members.get(choice) instanceof List<?> branches) {
        return choiceExample(members, branches, depth);
      }
    }
    if (members.containsKey("const")) {
      return members.get("const");
    }
    if (members.get("enum") instanceof List<?> values) {
      return values.get(0);
    }
    return switch (type(members)) {
      case "object" -> objectExample(members, depth);
      case "array" -> arrayExample(members, depth);
      default -> scalars.example(members);
    };
  }

  /** Of branches that may be nested without end, the last one that is no object is best. */
  private Object choiceExample(Map<String, Object> members, List<?> branches, int depth) {
    if (depth > DEEPEST) {
      for (Object branch : branches) {
        if (type(document.resolved(Json.object(branch))).equals("null")) {
          return null;
        }
      }
    }
    return example(Json.object(branches.get(0)), depth + 1);
  }

  private Object objectExample(Map<String, Object> members, int depth) {
    Map<String, Object> example = new LinkedHashMap<>();
    if (members.get("required") instanceof List<?> required) {
      Map<String, Object> properties = properties(members);
      for (Object name : required) {
        example.put((String) name, example(Json.object(properties.get(name)), depth + 1));
      }
    }
    int least = scalars.limit(members, "minProperties", 0);
    List<Object> keys = keys(members);
    for (int i = 0; example.size() < least && i < keys.size(); i++) {
      example.put((String) keys.get(i), example(mapValue(members), depth + 1));
    }
    return example;
  }

  private Object arrayExample(Map<String, Object> members, int depth) {
    List<Object> example = new ArrayList<>();
    if (members.get("prefixItems") instanceof List<?> prefix) {
      prefix.forEach(each -> example.add(example(Json.object(each), depth + 1)));
      return example;
    }
    int least = scalars.limit(members, "minItems", 0);
    return elements(members, least, depth);
  }

  /** So many elements of an array, different ones where they must be. */
  private List<Object> elements(Map<String, Object> members, int size, int depth) {
    Map<String, Object> items = items(members);
    if (!Boolean.TRUE.equals(members.get("uniqueItems"))) {
      return size == 0 ? List.of() : Collections.nCopies(size, example(items, depth + 1));
    }
    Set<String> seen = new LinkedHashSet<>();
    List<Object> elements = new ArrayList<>();
    elements.add(example(items, depth + 1));
    variants(items, depth + 1).forEach(variant -> elements.add(variant.value()));
    elements.removeIf(
        element -> !scalars.isPlain(items, element) || !seen.add(Json.print(element)));
    return List.copyOf(elements.subList(0, Math.min(size, elements.size())));
  }

  /** All values with one changed place. */
  List<Variant> variants(Map<String, Object> schema) {
    return variants(schema, 0);
  }

  private List<Variant> variants(Map<String, Object> schema, int depth) {
    Map<String, Object> members = document.resolved(schema);
    List<Variant> variants = new ArrayList<>();
    if (depth > DEEPEST) {
      return variants;
    }
    for (String choice : List.of("oneOf", "anyOf", "allOf")) {
      if (members.get(choice) instanceof List<?> branches) {
        for (Object branch : branches) {
          Map<String, Object> schemaOfBranch = Json.object(branch);
          if (!"null".equals(schemaOfBranch.get("type"))) {
            variants.addAll(variants(schemaOfBranch, depth + 1));
          }
        }
        return variants;
      }
    }
    String place = place(schema, members);
    scalars.wrong().forEach(value -> variants.add(new Variant("", place, value, value)));
    switch (type(members)) {
      case "object" -> objectVariants(place, members, depth, variants);
      case "array" -> arrayVariants(place, members, depth, variants);
      default ->
        scalars
            .around(members)
            .forEach(value -> variants.add(new Variant("", place, value, value)));
    }
    return variants;
  }

  private void objectVariants(
      String place, Map<String, Object> members, int depth, List<Variant> variants) {
    Map<String, Object> example = Json.object(objectExample(members, depth));
    variants.add(new Variant("", place, example, example));
    properties(members).forEach((name, property) -> {
      String owner = place + "." + name;
      String inside = place(Json.object(property), document.resolved(Json.object(property)));
      variants.add(new Variant(owner, inside, MISSING, without(example, name)));
      for (Variant variant : variants(Json.object(property), depth + 1)) {
        variants.add(variant.within(value -> with(example, name, value)).ownedBy(owner));
      }
    });
    Object more = members.get("additionalProperties");
    if (!(more instanceof Map)) {
      Object unknown = with(example, "unknown-property", List.of());
      variants.add(new Variant("", "unknown property", List.of(), unknown));
    } else if (!Json.object(more).isEmpty()) {
      mapVariants(place, members, example, depth, variants);
    }
  }

  private void mapVariants(
      String place,
      Map<String, Object> members,
      Map<String, Object> example,
      int depth,
      List<Variant> variants) {
    List<Object> keys = keys(members);
    String key = keys.isEmpty() ? "key" : (String) keys.get(0);
    for (Variant variant : variants(mapValue(members), depth + 1)) {
      variants.add(variant.within(value -> with(example, key, value)));
    }
    Object value = example(mapValue(members), depth + 1);
    Map<String, Object> names = members.get("propertyNames") == null
        ? Map.of("type", "string")
        : document.resolved(Json.object(members.get("propertyNames")));
    for (Object name : scalars.around(names)) {
      if (name instanceof String text) {
        Map<String, Object> map = new LinkedHashMap<>(example);
        map.remove(key);
        map.put(text, value);
        variants.add(new Variant("", "key of " + place(names, names), name, map));
      }
    }
    Map<String, Object> map = new LinkedHashMap<>();
    int most = scalars.limit(members, "maxProperties", 2);
    for (int i = 0; i <= most && i < keys.size(); i++) {
      map.put((String) keys.get(i), value);
      Map<String, Object> grown = new LinkedHashMap<>(map);
      variants.add(new Variant("", place, grown, grown));
    }
  }

  private void arrayVariants(
      String place, Map<String, Object> members, int depth, List<Variant> variants) {
    if (members.get("prefixItems") instanceof List<?> prefix) {
      List<Object> example = Json.list(arrayExample(members, depth));
      for (int i = 0; i < example.size(); i++) {
        int at = i;
        for (Variant variant : variants(Json.object(prefix.get(i)), depth + 1)) {
          variants.add(variant.within(value -> with(example, at, value)));
        }
        List<Object> shorter = example.subList(0, i);
        variants.add(new Variant("", place, shorter, shorter));
      }
      List<Object> longer = with(example, example.size(), true);
      variants.add(new Variant("", place, longer, longer));
      return;
    }
    int least = scalars.limit(members, "minItems", 0);
    int most = scalars.limit(members, "maxItems", 2);
    for (int size : new TreeSet<>(List.of(0, 1, Math.max(0, least - 1), least, most, most + 1))) {
      List<Object> elements = elements(members, size, depth);
      variants.add(new Variant("", place, elements, elements));
    }
    Object element = example(items(members), depth + 1);
    variants.add(new Variant(
        "", place + " of twice the same", element, List.of(wrap(element), wrap(element))));
    List<Object> rest = elements(members, Math.max(0, least - 1), depth);
    for (Variant variant : variants(items(members), depth + 1)) {
      variants.add(variant.within(value -> with(rest, rest.size(), value)));
    }
  }

  private static Object wrap(Object element) {
    return element == null ? Collections.emptyMap() : element;
  }

  private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(map);
    changed.put(name, value);
    return changed;
  }

  private static Map<String, Object> without(Map<String, Object> map, String name) {
    Map<String, Object> changed = new LinkedHashMap<>(map);
    changed.remove(name);
    return changed;
  }

  private static List<Object> with(List<Object> list, int index, Object value) {
    List<Object> changed = new ArrayList<>(list);
    if (index < changed.size()) {
      changed.set(index, value);
    } else {
      changed.add(value);
    }
    return changed;
  }

  private List<Object> keys(Map<String, Object> members) {
    Map<String, Object> names = members.get("propertyNames") == null
        ? Map.of("type", "string")
        : document.resolved(Json.object(members.get("propertyNames")));
    List<Object> keys = new ArrayList<>();
    scalars.around(names).stream()
        .filter(key -> key instanceof String && scalars.isPlain(names, key))
        .distinct()
        .forEach(keys::add);
    return keys;
  }

  private static Map<String, Object> properties(Map<String, Object> members) {
    Object properties = members.get("properties");
    return properties == null ? Map.of() : Json.object(properties);
  }

  private static Map<String, Object> mapValue(Map<String, Object> members) {
    Object value = members.get("additionalProperties");
    return value instanceof Map ? Json.object(value) : Map.of();
  }

  private static Map<String, Object> items(Map<String, Object> members) {
    Object items = members.get("items");
    return items instanceof Map ? Json.object(items) : Map.of();
  }

  /**
   * What a schema is, in a word: its component where that is a model, otherwise type and format.
   */
  private static String place(Map<String, Object> schema, Map<String, Object> members) {
    String type = type(members);
    if (type.equals("object") && schema.get("$ref") instanceof String reference) {
      return reference.substring(reference.lastIndexOf('/') + 1);
    }
    if (members.containsKey("enum") || members.containsKey("const")) {
      return type + ":enum";
    }
    if (type.equals("object") && members.get("additionalProperties") instanceof Map) {
      return "map";
    }
    if (Boolean.TRUE.equals(members.get("uniqueItems"))) {
      return "set";
    }
    return members.get("format") == null ? type : type + ":" + members.get("format");
  }

  static String type(Map<String, Object> members) {
    Object type = members.get("type");
    if (type instanceof List<?> types) {
      return types.stream()
          .map(Object::toString)
          .filter(each -> !each.equals("null"))
          .findFirst()
          .orElse("null");
    }
    if (type == null) {
      return members.containsKey("properties")
          ? "object"
          : members.get("enum") instanceof List<?> ? "string" : "any";
    }
    return (String) type;
  }
}
