package dev.jetwright.runtime.access;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** The lines of the usual formats. */
final class Lines {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT);
  private static final double NANOS = 1e6;

  private Lines() {}

  static String common(AccessEntry entry) {
    return "%s - - [%s] %s %s %s"
        .formatted(
            word(entry.client()),
            TIME.format(entry.time().atZone(ZoneId.systemDefault())),
            AccessFormat.quoted(entry.method() + " " + entry.target() + " " + entry.protocol()),
            entry.status() == 0 ? "-" : entry.status(),
            entry.bytes() == 0 ? "-" : entry.bytes());
  }

  static String combined(AccessEntry entry) {
    return common(entry) + " " + AccessFormat.quoted(entry.referer().orElse("-")) + " "
        + AccessFormat.quoted(entry.userAgent().orElse("-"));
  }

  static String json(AccessEntry entry) {
    StringBuilder line = new StringBuilder("{\"time\":\"")
        .append(entry.time().truncatedTo(ChronoUnit.MILLIS))
        .append('"');
    text(line, "client", Optional.of(entry.client()));
    text(line, "method", Optional.of(entry.method()));
    text(line, "target", Optional.of(entry.target()));
    text(line, "protocol", Optional.of(entry.protocol()));
    line.append(",\"status\":").append(entry.status());
    line.append(",\"bytes\":").append(entry.bytes());
    line.append(",\"millis\":")
        .append(String.format(Locale.ROOT, "%.3f", entry.duration().toNanos() / NANOS));
    text(line, "operationId", entry.operationId());
    text(line, "requestId", entry.requestId());
    text(line, "referer", entry.referer());
    text(line, "userAgent", entry.userAgent());
    return line.append(entry.isCut() ? ",\"cut\":true}" : "}").toString();
  }

  private static void text(StringBuilder line, String name, Optional<String> value) {
    value.ifPresent(text ->
        line.append(",\"").append(name).append("\":").append(quoted(text, "\\u%04x", "\\u%04x")));
  }

  /** A client's address: nothing that a proxy made up has blanks in the line. */
  private static String word(String text) {
    return text.replaceAll("[^A-Za-z0-9.:_%-]", "_");
  }

  static String quoted(String text, String control, String other) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c >= ' ' && c <= '~') {
        quoted.append(c);
      } else {
        quoted.append((c < 0x80 ? control : other).formatted((int) c));
      }
    }
    return quoted.append('"').toString();
  }
}
