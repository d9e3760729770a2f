package bench.hand;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a body, by hand: places and texts. */
final class Faults {
  private final List<String[]> faults = new ArrayList<>(0);

  void add(String place, String text) {
    faults.add(new String[] {place, text});
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  List<String[]> all() {
    return faults;
  }

  String text(String value, String place, int min, int max) {
    if (value == null) {
      add(place, "Input should be a valid string");
    } else if (value.length() < min) {
      add(place, "String should have at least " + min + " characters");
    } else if (value.length() > max) {
      add(place, "String should have at most " + max + " characters");
    }
    return value;
  }

  String word(String value, String place, int max) {
    if (value != null && value.isBlank()) {
      add(place, "String should not be blank");
      return value;
    }
    return text(value, place, 0, max);
  }

  int positive(int value, String place) {
    if (value <= 0) {
      add(place, "Input should be greater than 0");
    }
    return value;
  }

  double positive(double value, String place) {
    if (!(value > 0)) {
      add(place, "Input should be greater than 0");
    }
    return value;
  }
}
