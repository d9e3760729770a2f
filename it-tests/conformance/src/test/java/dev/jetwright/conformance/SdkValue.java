package dev.jetwright.conformance;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * JSON as values of an SDK's types, made by reflection and not by the SDK's codecs, which are what
 * is tested.
 */
final class SdkValue {
  private static final Map<Class<?>, Function<String, Object>> SCALARS = Map.ofEntries(
      Map.entry(String.class, text -> text),
      Map.entry(boolean.class, Boolean::valueOf),
      Map.entry(Boolean.class, Boolean::valueOf),
      Map.entry(int.class, Integer::valueOf),
      Map.entry(Integer.class, Integer::valueOf),
      Map.entry(long.class, Long::valueOf),
      Map.entry(Long.class, Long::valueOf),
      Map.entry(float.class, Float::valueOf),
      Map.entry(Float.class, Float::valueOf),
      Map.entry(double.class, Double::valueOf),
      Map.entry(Double.class, Double::valueOf),
      Map.entry(java.math.BigDecimal.class, java.math.BigDecimal::new),
      Map.entry(java.util.UUID.class, java.util.UUID::fromString),
      Map.entry(java.time.LocalDate.class, java.time.LocalDate::parse),
      Map.entry(java.time.LocalDateTime.class, java.time.LocalDateTime::parse),
      Map.entry(java.time.OffsetDateTime.class, java.time.OffsetDateTime::parse),
      Map.entry(java.time.Instant.class, java.time.Instant::parse),
      Map.entry(java.time.Duration.class, java.time.Duration::parse));

  private SdkValue() {}

  /** A JSON value as a value of a type. */
  static Object of(Object json, Type type) throws ReflectiveOperationException {
    return of(json, type, Map.of());
  }

  private static Object of(Object json, Type type, Map<String, Type> bound)
      throws ReflectiveOperationException {
    if (type instanceof TypeVariable<?> variable) {
      return of(json, bound.get(variable.getName()), bound);
    }
    if (type instanceof ParameterizedType generic) {
      return generic(json, generic, bound);
    }
    Class<?> raw = (Class<?>) type;
    if (json == null) {
      return null;
    }
    if (SCALARS.containsKey(raw)) {
      return SCALARS.get(raw).apply(json.toString());
    }
    if (raw.isInterface()) {
      return record(Json.object(json), variant(Json.object(json), raw), bound);
    }
    if (json instanceof String text) {
      return raw.getConstructor(String.class).newInstance(text);
    }
    return record(Json.object(json), raw, bound);
  }

  private static Object generic(Object json, ParameterizedType type, Map<String, Type> bound)
      throws ReflectiveOperationException {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return Optional.ofNullable(of(json, arguments[0], bound));
    }
    if (json == null) {
      return null;
    }
    if (raw == List.class || raw == Set.class) {
      List<Object> elements = new java.util.ArrayList<>();
      for (Object element : Json.list(json)) {
        elements.add(of(element, arguments[0], bound));
      }
      return raw == List.class ? elements : new LinkedHashSet<>(elements);
    }
    if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (Map.Entry<String, Object> entry : Json.object(json).entrySet()) {
        map.put(of(entry.getKey(), arguments[0], bound), of(entry.getValue(), arguments[1], bound));
      }
      return map;
    }
    Map<String, Type> inner = IntStream.range(0, arguments.length)
        .boxed()
        .collect(Collectors.toMap(i -> raw.getTypeParameters()[i].getName(), i -> arguments[i]));
    return record(Json.object(json), raw, inner);
  }

  /** The variant whose name is the object's tag, but for case. */
  private static Class<?> variant(Map<String, Object> json, Class<?> union) {
    for (Class<?> variant : union.getPermittedSubclasses()) {
      if (json.containsValue(variant.getSimpleName())
          || json.containsValue(variant.getSimpleName().toLowerCase(Locale.ROOT))) {
        return variant;
      }
    }
    throw new AssertionError("no variant of " + union + " for " + json);
  }

  private static Object record(Map<String, Object> json, Class<?> type, Map<String, Type> bound)
      throws ReflectiveOperationException {
    Map<String, Object> values = new LinkedHashMap<>();
    json.forEach((name, value) -> values.put(flat(name), value));
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] =
          of(values.get(flat(components[i].getName())), components[i].getGenericType(), bound);
    }
    return type.getConstructor(types).newInstance(arguments);
  }

  /** {@code gift-note} and {@code giftNote} are the same. */
  private static String flat(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}
