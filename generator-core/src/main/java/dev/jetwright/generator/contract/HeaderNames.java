package dev.jetwright.generator.contract;

import java.util.Locale;

/** What headers are called whose author gives them a name in Java only. */
public final class HeaderNames {
  private HeaderNames() {}

  /** {@code userAgent} is {@code user-agent}, {@code xAPIKey} is {@code x-api-key}. */
  public static String of(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
        .replace('_', '-')
        .toLowerCase(Locale.ROOT);
  }

  /** The header of a property: the name that it was given for the wire, if it was. */
  static String of(Property property) {
    return property.wireName().equals(property.name())
        ? of(property.name())
        : property.wireName().toLowerCase(Locale.ROOT);
  }
}
