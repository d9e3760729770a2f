package bench.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The measured bodies. Read from the bench folder, where the valid one is. */
final class Bodies {
  private static final String VALID = valid();

  private Bodies() {}

  private static String valid() {
    try {
      return Files.readString(Path.of("item.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without a fault, 563 bytes. */
  static byte[] ok() {
    return VALID.getBytes(StandardCharsets.UTF_8);
  }

  /** With five faults: three values that break constraints, a missing property, a wrong type. */
  static byte[] faulty() {
    return change(constraints(), "\"depth\":400", "\"depth\":\"deep\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The same without the wrong type, at which databind would stop before it has read the rest, and
   * nothing would be validated.
   */
  static byte[] faultyForDatabind() {
    return constraints().getBytes(StandardCharsets.UTF_8);
  }

  private static String constraints() {
    String body = change(VALID, "\"price\":149.5", "\"price\":-1");
    body = change(body, "\"wood\"", "\"wood of a very old walnut\"");
    body = change(body, "\"country\":\"FR\"", "\"country\":\"FRA\"");
    return change(body, "\"zip\":\"99084\",", "");
  }

  private static String change(String body, String from, String to) {
    if (!body.contains(from)) {
      throw new IllegalStateException("item.json lacks " + from);
    }
    return body.replace(from, to);
  }
}
