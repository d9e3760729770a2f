package dev.jetwright.generator.golden;

import dev.jetwright.runtime.check.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Violations as lines that can be compared: {@code tags.[1] string_too_long 20}. */
final class Verdict {
  private Verdict() {}

  /** What Hibernate Validator found, in the words of our violations. */
  static List<String> ofHibernate(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(violation -> path(violation.getPropertyPath()) + " " + fault(violation))
        .toList();
  }

  /** What a generated validator found. */
  static List<String> ofOurs(Object root, List<Violation> violations) {
    return violations.stream()
        .map(violation -> path(root, violation.path()) + " " + type(violation) + limit(violation))
        .toList();
  }

  /** The lines that the others do not have, each as often as it is there more often, in order. */
  static String without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    others.forEach(rest::remove);
    return rest.stream().sorted().collect(Collectors.joining("\n"));
  }

  private static String path(Path path) {
    List<String> steps = new ArrayList<>();
    for (Path.Node node : path) {
      if (node.isInIterable()) {
        Object key = node.getIndex() != null ? node.getIndex() : node.getKey();
        steps.add(key == null ? "*" : key.toString());
      }
      if ("<map key>".equals(node.getName())) {
        steps.add("[key]");
      } else if (node.getName() != null && !node.getName().startsWith("<")) {
        steps.add(node.getName());
      }
    }
    return String.join("/", steps);
  }

  /** The elements of a set have indexes with us, in its order, and none with Hibernate. */
  private static String path(Object root, List<Object> path) {
    List<String> steps = new ArrayList<>();
    Object at = root;
    for (Object step : path) {
      at = at instanceof Optional<?> optional ? optional.orElse(null) : at;
      steps.add(at instanceof Set && step instanceof Integer ? "*" : step.toString());
      at = inside(at, step);
    }
    return String.join("/", steps);
  }

  private static @Nullable Object inside(@Nullable Object value, Object step) {
    if (value instanceof Collection<?> elements && step instanceof Integer) {
      return elements.stream()
          .skip((Integer) step)
          .limit(1)
          .collect(Collectors.toList())
          .get(0);
    }
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (String.valueOf(entry.getKey()).equals(step)) {
          return entry.getValue();
        }
      }
    }
    return value instanceof Record object ? component(object, step) : null;
  }

  private static @Nullable Object component(Record value, Object name) {
    try {
      var accessor = value.getClass().getDeclaredMethod(name.toString());
      accessor.setAccessible(true);
      return accessor.invoke(value);
    } catch (ReflectiveOperationException noComponent) {
      return null;
    }
  }

  /**
   * Hibernate's violation does not tell an empty string from an empty list when there is neither.
   */
  private static String type(Violation violation) {
    return violation.type().replaceFirst("^(string|bytes)_(?=too_)", "");
  }

  private static String limit(Violation violation) {
    Object limit = violation
        .context()
        .get(violation.type().equals("digits") ? "integer" : firstKey(violation));
    return limit == null || violation.type().equals("value_error") ? "" : " " + plain(limit);
  }

  private static String firstKey(Violation violation) {
    return violation.context().keySet().stream()
        .filter(key -> !key.equals("field_type"))
        .findFirst()
        .orElse("");
  }

  private static String plain(Object limit) {
    return limit instanceof Number && !(limit instanceof Integer)
        ? Double.toString(((Number) limit).doubleValue())
        : limit.toString();
  }

  private static String fault(ConstraintViolation<?> violation) {
    Annotation annotation = violation.getConstraintDescriptor().getAnnotation();
    Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
    Object value = violation.getInvalidValue();
    return switch (annotation.annotationType().getSimpleName()) {
      case "NotNull" -> "missing";
      case "Null" -> "none_required";
      case "NotBlank" -> "not_blank";
      case "AssertTrue" -> "assert_true";
      case "AssertFalse" -> "assert_false";
      case "NotEmpty" -> "too_short 1";
      case "Size" -> size(value, (Integer) attributes.get("min"), (Integer) attributes.get("max"));
      case "Pattern" -> "string_pattern_mismatch " + attributes.get("regexp");
      case "Email" -> "value_error";
      case "Digits" -> "digits " + attributes.get("integer");
      case "Past", "Future" -> moment(annotation, value);
      case "PastOrPresent" -> "past_or_present";
      case "FutureOrPresent" -> "future_or_present";
      default -> comparison(annotation, attributes);
    };
  }

  /** {@code NotAlike} as {@code not_alike}. */
  private static String ofAuthor(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
  }

  private static String size(Object value, int min, int max) {
    int size = value instanceof String text
        ? text.length()
        : value instanceof byte[] bytes
            ? bytes.length
            : value instanceof Map<?, ?> map ? map.size() : ((Collection<?>) value).size();
    return size < min ? "too_short " + min : "too_long " + max;
  }

  private static String moment(Annotation annotation, Object value) {
    String prefix = switch (value.getClass().getSimpleName()) {
      case "LocalDate" -> "date_";
      case "LocalDateTime", "OffsetDateTime", "ZonedDateTime", "Instant" -> "datetime_";
      default -> "";
    };
    return prefix + annotation.annotationType().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  private static String comparison(Annotation annotation, Map<String, Object> attributes) {
    boolean inclusive = (Boolean) attributes.getOrDefault("inclusive", true);
    String limit =
        " " + plain(new BigDecimal(attributes.getOrDefault("value", "0").toString()));
    return switch (annotation.annotationType().getSimpleName()) {
      case "Min", "PositiveOrZero" -> "greater_than_equal" + limit;
      case "Max", "NegativeOrZero" -> "less_than_equal" + limit;
      case "Positive" -> "greater_than" + limit;
      case "Negative" -> "less_than" + limit;
      case "DecimalMin" -> (inclusive ? "greater_than_equal" : "greater_than") + limit;
      case "DecimalMax" -> (inclusive ? "less_than_equal" : "less_than") + limit;
      default -> ofAuthor(annotation.annotationType().getSimpleName());
    };
  }
}
