package dev.jetwright.runtime.check;

import org.jspecify.annotations.Nullable;

/** Compares a length with its limits. */
final class Size {

  private Size() {}

  static void ofString(int length, int min, int max, Faults faults) {
    if (length < min) {
      String message = "String should have at least " + count(min, "character");
      faults.report("string_too_short", message, "min_length", min);
    } else if (length > max) {
      String message = "String should have at most " + count(max, "character");
      faults.report("string_too_long", message, "max_length", max);
    }
  }

  static void ofBytes(int length, int min, int max, Faults faults) {
    if (length < min) {
      String message = "Data should have at least " + count(min, "byte");
      faults.report("bytes_too_short", message, "min_length", min);
    } else if (length > max) {
      String message = "Data should have at most " + count(max, "byte");
      faults.report("bytes_too_long", message, "max_length", max);
    }
  }

  /** The type is FastAPI's word for it: List, Set or Dictionary. */
  static void ofCollection(String type, int size, int min, int max, Faults faults) {
    if (size < min) {
      String message = message(type, "at least", min, size);
      faults.report(
          "too_short", message, "field_type", type, "min_length", min, "actual_length", size);
    } else if (size > max) {
      // FastAPI stops filling a set that is full, and so does not know how large it would be.
      Integer actual = type.equals("Set") ? null : size;
      String message = message(type, "at most", max, actual);
      faults.report(
          "too_long", message, "field_type", type, "max_length", max, "actual_length", actual);
    }
  }

  private static String message(String type, String relation, int limit, @Nullable Integer actual) {
    return "%s should have %s %s after validation, not %s"
        .formatted(type, relation, count(limit, "item"), actual == null ? "more" : actual);
  }

  static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
