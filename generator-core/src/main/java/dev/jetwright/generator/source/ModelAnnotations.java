package dev.jetwright.generator.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The annotations of models, by name. */
final class ModelAnnotations {
  private static final String OURS = "dev.jetwright.";
  private static final String JACKSON = "com.fasterxml.jackson.annotation.";

  static final String READ_ONLY = OURS + "ReadOnly";
  static final String WRITE_ONLY = OURS + "WriteOnly";
  static final String NAMING = OURS + "Naming";
  static final String UNTAGGED = OURS + "Untagged";
  static final String SCHEMA = OURS + "Schema";
  static final String EXAMPLE = OURS + "Example";
  static final String JSON_NAMING = "tools.jackson.databind.annotation.JsonNaming";

  static final String JSON_ALIAS = JACKSON + "JsonAlias";
  static final String JSON_ANY_GETTER = JACKSON + "JsonAnyGetter";
  static final String JSON_ANY_SETTER = JACKSON + "JsonAnySetter";
  static final String JSON_CREATOR = JACKSON + "JsonCreator";
  static final String JSON_ENUM_DEFAULT = JACKSON + "JsonEnumDefaultValue";
  static final String JSON_FORMAT = JACKSON + "JsonFormat";
  static final String JSON_GETTER = JACKSON + "JsonGetter";
  static final String JSON_IGNORE = JACKSON + "JsonIgnore";
  static final String JSON_IGNORE_PROPERTIES = JACKSON + "JsonIgnoreProperties";
  static final String JSON_INCLUDE = JACKSON + "JsonInclude";
  static final String JSON_PROPERTY = JACKSON + "JsonProperty";
  static final String JSON_DESCRIPTION = JACKSON + "JsonPropertyDescription";
  static final String JSON_ORDER = JACKSON + "JsonPropertyOrder";
  static final String JSON_SETTER = JACKSON + "JsonSetter";
  static final String JSON_UNWRAPPED = JACKSON + "JsonUnwrapped";
  static final String JSON_VIEW = JACKSON + "JsonView";
  static final String JSON_VALUE = JACKSON + "JsonValue";

  /** Those that a property may have, wherever the class shows it. */
  static final Set<String> OF_PROPERTIES = Set.of(
      READ_ONLY,
      WRITE_ONLY,
      SCHEMA,
      EXAMPLE,
      JSON_ALIAS,
      JSON_ANY_GETTER,
      JSON_ANY_SETTER,
      JSON_FORMAT,
      JSON_GETTER,
      JSON_IGNORE,
      JSON_INCLUDE,
      JSON_PROPERTY,
      JSON_DESCRIPTION,
      JSON_SETTER,
      JSON_UNWRAPPED,
      JSON_VALUE,
      JSON_VIEW);

  /** Those that a record or class may have. */
  static final Set<String> OF_OBJECTS = Set.of(
      NAMING,
      JSON_NAMING,
      SCHEMA,
      EXAMPLE,
      JSON_FORMAT,
      JSON_IGNORE_PROPERTIES,
      JSON_INCLUDE,
      JSON_ORDER,
      JSON_VIEW);

  private ModelAnnotations() {}

  /** All of them. */
  static List<String> all() {
    return Stream.of(
            OF_PROPERTIES.stream(),
            OF_OBJECTS.stream(),
            Stream.of(UNTAGGED, JSON_CREATOR, JSON_ENUM_DEFAULT))
        .flatMap(names -> names)
        .distinct()
        .toList();
  }
}
