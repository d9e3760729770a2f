package dev.jetwright.conformance;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.ByteArrayInputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.charset.StandardCharsets;
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
import java.util.stream.Stream;

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
      Map.entry(java.time.Duration.class, java.time.Duration::parse),
      Map.entry(char.class, text -> text.charAt(0)),
      Map.entry(Character.class, text -> text.charAt(0)),
      Map.entry(byte.class, Byte::valueOf),
      Map.entry(Byte.class, Byte::valueOf),
      Map.entry(short.class, Short::valueOf),
      Map.entry(Short.class, Short::valueOf),
      Map.entry(java.math.BigInteger.class, java.math.BigInteger::new),
      Map.entry(java.time.LocalTime.class, java.time.LocalTime::parse),
      Map.entry(java.time.OffsetTime.class, java.time.OffsetTime::parse),
      Map.entry(java.time.ZonedDateTime.class, java.time.ZonedDateTime::parse),
      Map.entry(java.time.Year.class, java.time.Year::parse),
      Map.entry(java.time.YearMonth.class, java.time.YearMonth::parse),
      Map.entry(java.time.Period.class, java.time.Period::parse),
      Map.entry(java.time.ZoneId.class, java.time.ZoneId::of),
      Map.entry(java.nio.file.Path.class, java.nio.file.Path::of),
      Map.entry(java.net.URI.class, java.net.URI::create),
      Map.entry(java.net.URL.class, SdkValue::url),
      Map.entry(java.net.InetAddress.class, SdkValue::address),
      Map.entry(java.net.Inet4Address.class, SdkValue::address),
      Map.entry(java.net.Inet6Address.class, SdkValue::address),
      Map.entry(byte[].class, java.util.Base64.getDecoder()::decode),
      Map.entry(Locale.class, Locale::forLanguageTag),
      Map.entry(java.util.Currency.class, java.util.Currency::getInstance));

  private static Object url(String text) {
    try {
      return new java.net.URL(text);
    } catch (java.net.MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Object address(String text) {
    try {
      return java.net.InetAddress.getByName(text);
    } catch (java.net.UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

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
    if (json instanceof Map<?, ?> map && (map.containsKey("$file") || map.containsKey("$bytes"))) {
      return content(Json.object(json), raw);
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
    if (json instanceof List<?> elements) {
      return record(byName(standsForAll(raw) ? List.of(elements) : elements, raw), raw, bound);
    }
    return record(Json.object(json), raw, bound);
  }

  /** A file, or bytes: {@code {"$file": "a.txt", "type": "text/plain", "text": "..."}}. */
  private static Object content(Map<String, Object> json, Class<?> type)
      throws ReflectiveOperationException {
    if (json.containsKey("$bytes")) {
      byte[] bytes = json.get("$bytes").toString().getBytes(StandardCharsets.UTF_8);
      return type == byte[].class ? bytes : new ByteArrayInputStream(bytes);
    }
    Object file = type.getMethod("of", String.class, byte[].class)
        .invoke(
            null, json.get("$file"), json.get("text").toString().getBytes(StandardCharsets.UTF_8));
    return type.getMethod("as", String.class).invoke(file, json.get("type"));
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
    if (raw == Stream.class) {
      List<Object> elements = new java.util.ArrayList<>();
      for (Object element : Json.list(json)) {
        elements.add(of(element, arguments[0], bound));
      }
      return elements.stream();
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
    for (Class<?> variant : union.getPermittedSubclasses()) {
      Set<String> names = java.util.Arrays.stream(variant.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(Collectors.toSet());
      if (names.containsAll(json.keySet())) {
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
      String name = flat(components[i].getName());
      arguments[i] = types[i].getSimpleName().equals("Update")
          ? update(values, name, components[i].getGenericType(), bound)
          : of(values.get(name), components[i].getGenericType(), bound);
    }
    return type.getConstructor(types).newInstance(arguments);
  }

  /** A change: absent, to null, or to a value. */
  private static Object update(
      Map<String, Object> values, String name, Type type, Map<String, Type> bound)
      throws ReflectiveOperationException {
    Class<?> raw = (Class<?>) ((ParameterizedType) type).getRawType();
    if (values.get(name) == null) {
      return raw.getMethod(values.containsKey(name) ? "ofNull" : "absent").invoke(null);
    }
    Type argument = ((ParameterizedType) type).getActualTypeArguments()[0];
    return raw.getMethod("of", Object.class).invoke(null, of(values.get(name), argument, bound));
  }

  /** Whether the one component of a record is all that JSON has of it. */
  private static boolean standsForAll(Class<?> type) {
    return type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
  }

  /** A tuple as an object. */
  private static Map<String, Object> byName(List<?> elements, Class<?> tuple) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      values.put(tuple.getRecordComponents()[i].getName(), elements.get(i));
    }
    return values;
  }

  /** {@code gift-note} and {@code giftNote} are the same. */
  private static String flat(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  /** Whether two values are equal, arrays inside them by what they hold. */
  static boolean same(Object one, Object other) throws ReflectiveOperationException {
    if (one instanceof Optional<?> optional && other instanceof Optional<?> second) {
      return same(optional.orElse(null), second.orElse(null));
    }
    if (one instanceof List<?> list && other instanceof List<?> second) {
      boolean same = list.size() == second.size();
      for (int i = 0; same && i < list.size(); i++) {
        same = same(list.get(i), second.get(i));
      }
      return same;
    }
    if (!(one instanceof Record) || other == null || one.getClass() != other.getClass()) {
      return java.util.Objects.deepEquals(one, other);
    }
    boolean same = true;
    for (RecordComponent component : one.getClass().getRecordComponents()) {
      same &= same(component.getAccessor().invoke(one), component.getAccessor().invoke(other));
    }
    return same;
  }
}
