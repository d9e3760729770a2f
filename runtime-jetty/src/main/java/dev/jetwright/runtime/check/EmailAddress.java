package dev.jetwright.runtime.check;

import org.jspecify.annotations.Nullable;

/**
 * Judges e-mail addresses by their form: dot-separated words before the @-sign (or a quoted
 * string), a host name or an address in brackets after it.
 */
final class EmailAddress {
  private static final int MOST_LOCAL = 64;
  private static final int MOST_DOMAIN = 255;
  private static final int MOST_LABEL = 63;
  private static final String LOCAL_SYMBOLS = "!#$%&'*+-/=?^_`{|}~";
  private static final String BEFORE = "before the @-sign";
  private static final String AFTER = "after the @-sign";

  private EmailAddress() {}

  /** What is wrong with an address; null if nothing is. */
  static @Nullable String fault(String address) {
    int at = address.lastIndexOf('@');
    if (at < 0) {
      return "An email address must have an @-sign.";
    }
    String local = address.substring(0, at);
    String fault = local.length() > 2 && local.startsWith("\"") && local.endsWith("\"")
        ? quotedFault(local)
        : localFault(local);
    return fault != null ? fault : domainFault(address.substring(at + 1));
  }

  private static @Nullable String localFault(String local) {
    if (local.isEmpty()) {
      return "There must be something before the @-sign.";
    }
    if (local.length() > MOST_LOCAL) {
      return tooLong(BEFORE);
    }
    for (int i = 0; i < local.length(); i++) {
      char c = local.charAt(i);
      if (c != '.' && !isAlphanumeric(c) && LOCAL_SYMBOLS.indexOf(c) < 0) {
        return invalid(BEFORE, c);
      }
    }
    return periodFault(
        local, "An email address cannot start with a period.", cannot("a period", "before"));
  }

  private static @Nullable String quotedFault(String local) {
    if (local.length() > MOST_LOCAL) {
      return tooLong(BEFORE);
    }
    for (int i = 1; i < local.length() - 1; i++) {
      char c = local.charAt(i);
      if (c == '\\' && i + 1 < local.length() - 1) {
        i++;
      } else if (c == '"' || c == '\\' || Character.isISOControl(c)) {
        return invalid(BEFORE, c);
      }
    }
    return null;
  }

  private static @Nullable String domainFault(String domain) {
    if (domain.isEmpty()) {
      return "There must be something after the @-sign.";
    }
    if (domain.length() > MOST_DOMAIN) {
      return tooLong(AFTER);
    }
    if (domain.startsWith("[") && domain.endsWith("]")) {
      return literalFault(domain);
    }
    for (int i = 0; i < domain.length(); i++) {
      char c = domain.charAt(i);
      if (c != '.' && c != '-' && !isAlphanumeric(c)) {
        return "The part after the @-sign contains invalid characters: " + quoted(c) + ".";
      }
    }
    String fault = periodFault(
        domain, cannot("a period", "after"), "An email address cannot end with a period.");
    return fault != null ? fault : labelFault(domain);
  }

  private static @Nullable String literalFault(String domain) {
    for (int i = 1; i < domain.length() - 1; i++) {
      char c = domain.charAt(i);
      if (c != '.' && c != ':' && !isAlphanumeric(c)) {
        return "The part after the @-sign contains invalid characters: " + quoted(c) + ".";
      }
    }
    return domain.length() > 2 ? null : "There must be something after the @-sign.";
  }

  private static @Nullable String labelFault(String domain) {
    for (String label : domain.split("\\.")) {
      if (label.startsWith("-")) {
        return domain.startsWith("-")
            ? cannot("a hyphen", "after")
            : "An email address cannot have a hyphen immediately after a period.";
      }
      if (label.endsWith("-")) {
        return "An email address cannot have a hyphen immediately before a period.";
      }
      if (label.length() > MOST_LABEL) {
        return tooLong(AFTER);
      }
    }
    return null;
  }

  private static @Nullable String periodFault(String part, String first, String last) {
    if (part.startsWith(".")) {
      return first;
    }
    if (part.endsWith(".")) {
      return last;
    }
    return part.contains("..") ? "An email address cannot have two periods in a row." : null;
  }

  private static String cannot(String sign, String side) {
    return "An email address cannot have %s immediately %s the @-sign.".formatted(sign, side);
  }

  private static String tooLong(String side) {
    return "The email address is too long " + side + ".";
  }

  private static String invalid(String side, char c) {
    return "The email address contains invalid characters " + side + ": " + quoted(c) + ".";
  }

  private static String quoted(char c) {
    return c == ' ' ? "SPACE" : "'" + c + "'";
  }

  /** Letters of other scripts count: such addresses exist. */
  private static boolean isAlphanumeric(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : !Character.isSpaceChar(c) && !Character.isISOControl(c);
  }
}
