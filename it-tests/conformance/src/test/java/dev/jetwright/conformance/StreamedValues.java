package dev.jetwright.conformance;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of a stream that the Java SDK gave.
 *
 * @param values what it had
 * @param failure what ended it; null for its own end
 */
record StreamedValues(List<Object> values, RuntimeException failure) {

  /** Whether a result is JSON Lines or events. */
  static boolean isStream(Object result) {
    Object value = result instanceof Optional<?> optional ? optional.orElse(null) : result;
    return value instanceof Stream || isEvents(value);
  }

  private static boolean isEvents(Object value) {
    return value != null && value.getClass().getSimpleName().equals("EventStream");
  }

  /** Reads a stream to its end, whichever that is. */
  static StreamedValues of(Object result) {
    Object stream = result instanceof Optional<?> optional ? optional.orElseThrow() : result;
    Iterator<?> iterator =
        stream instanceof Stream<?> one ? one.iterator() : ((Iterable<?>) stream).iterator();
    List<Object> values = new ArrayList<>();
    try {
      while (iterator.hasNext()) {
        values.add(iterator.next());
      }
      ((AutoCloseable) stream).close();
      return new StreamedValues(values, null);
    } catch (RuntimeException e) {
      return new StreamedValues(values, e);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** How it differs from the {@code values} of a call, and from whether it is {@code cut}. */
  List<String> differences(Map<String, Object> call, Type type)
      throws ReflectiveOperationException {
    List<String> differences = new ArrayList<>();
    boolean isCut =
        failure != null && failure.getClass().getSimpleName().equals("StreamCutException");
    if (isCut != Boolean.TRUE.equals(call.get("cut")) || failure != null && !isCut) {
      differences.add("ended with " + failure);
    }
    List<Object> expected = Json.list(call.get("values"));
    if (expected.size() != values.size()) {
      differences.add("came to " + values + ", expected " + expected);
      return differences;
    }
    for (int i = 0; i < values.size(); i++) {
      if (!isSame(expected.get(i), values.get(i), element(type))) {
        differences.add("has " + values.get(i) + ", expected " + expected.get(i));
      }
    }
    return differences;
  }

  private static Type element(Type type) {
    Type argument = ((ParameterizedType) type).getActualTypeArguments()[0];
    boolean optional = ((ParameterizedType) type).getRawType() == Optional.class;
    return optional ? element(argument) : argument;
  }

  private static boolean isSame(Object json, Object value, Type type)
      throws ReflectiveOperationException {
    if (!value.getClass().getSimpleName().equals("SseEvent")) {
      return SdkValue.same(SdkValue.of(json, type), value);
    }
    Map<String, Object> event = Json.object(json);
    for (Map.Entry<String, Object> member : event.entrySet()) {
      Object found = value.getClass().getMethod(member.getKey()).invoke(value);
      Type known = member.getKey().equals("data") ? type : String.class;
      if (!SdkValue.same(SdkValue.of(member.getValue(), known), found)) {
        return false;
      }
    }
    return true;
  }
}
