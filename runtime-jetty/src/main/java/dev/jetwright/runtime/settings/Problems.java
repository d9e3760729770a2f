package dev.jetwright.runtime.settings;

import dev.jetwright.runtime.settings.Node.Origin;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with settings, and what is only to be told. */
final class Problems {
  private final List<String> faults = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  void fault(String fault) {
    faults.add(fault);
  }

  void fault(Origin origin, String fault) {
    faults.add(origin + ": " + fault);
  }

  /**
   * Tells of a name that no setting has.
   *
   * @param grave whether nobody else can have written it for another purpose
   * @param meant what may have been meant, spelled as it is there
   */
  void unknown(Origin origin, boolean grave, String meant) {
    String text =
        origin + ": Unknown setting" + (meant.isEmpty() ? "" : "; did you mean " + meant + "?");
    (grave ? faults : warnings).add(text);
  }

  List<String> faults() {
    return faults;
  }

  List<String> warnings() {
    return warnings;
  }
}
