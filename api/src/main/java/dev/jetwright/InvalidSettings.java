package dev.jetwright;

import java.util.List;

/**
 * Settings that cannot be used: every fault, by the name that was written and the place where it
 * stands, and never a value.
 *
 * <pre>{@code
 * 2 settings are wrong:
 *   SHOP_PAGE_SIZE (environment): Input should be greater than 0
 *   SHOP_DB_URL: Field required
 * }</pre>
 *
 * @see Settings
 */
public final class InvalidSettings extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  /** Settings with these faults, at least one. */
  public InvalidSettings(List<String> faults) {
    super(text(faults));
    this.faults = List.copyOf(faults);
  }

  /** What is wrong, a line for each fault. */
  public List<String> faults() {
    return faults == null ? List.of() : faults;
  }

  private static String text(List<String> faults) {
    String title =
        faults.size() == 1 ? "A setting is wrong:" : faults.size() + " settings are wrong:";
    return title + "\n  " + String.join("\n  ", faults);
  }
}
