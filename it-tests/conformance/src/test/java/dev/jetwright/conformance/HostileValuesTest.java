package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Small values that cost a careless server much: each is answered soon, wherever it stands. */
class HostileValuesTest {
  private static final int SOON_MILLIS = 5_000;
  private static final int LONG = 20_000;
  private static final int LONGEST_HEAD = 7_000;
  private static final List<Object> VALUES = List.of(
      number("1e999999999"),
      number("-1e999999999"),
      number("1e-999999999"),
      number("-1e-999999999"),
      number("157781e9993680"),
      number("157781e-9993680"),
      number("1.5e2147483647"),
      number("1e-2147483648"),
      number("1e99999999999999999999"),
      number("9".repeat(LONG)),
      number("0." + "3".repeat(LONG)),
      "1e999999999",
      "1e-999999999",
      "157781e9993680",
      "9".repeat(LONG),
      "-" + "9".repeat(LONG) + ".0",
      "0." + "3".repeat(LONG),
      "P" + "9".repeat(LONG) + "D",
      "PT0." + "3".repeat(LONG) + "S",
      "2020-01-02T03:04:05." + "3".repeat(LONG) + "Z",
      "a@" + "b.".repeat(LONG / 2) + "com",
      "::" + "1:".repeat(LONG / 2),
      "a!".repeat(LONG / 2) + "@",
      "9".repeat(5000),
      "x".repeat(LONG),
      " ".repeat(LONG));

  private static Json.Number number(String text) {
    return new Json.Number(text);
  }

  @Test
  void hostileValuesAreAnsweredSoon() throws Exception {
    OpenApi document = new OpenApi(Path.of("target/classes/META-INF/jetwright/openapi.json"));
    ScalarInstances scalars = new ScalarInstances(List.of(), List.of(), 1, VALUES);
    Instances instances = new Instances(document, scalars);
    Set<String> places = new HashSet<>();
    List<String> failures = new ArrayList<>();
    int asked = 0;
    try (RunningApp app = RunningApp.start("kitchen")) {
      for (OpenApi.Operation operation : document.jsonOperations()) {
        if (AgreementCase.isOfItsOwn(operation)) {
          continue;
        }
        List<AgreementCase> cases =
            AgreementCase.of(document, operation, instances, variant -> isNew(variant, places));
        for (AgreementCase each : cases) {
          if (each.request().target().length() > LONGEST_HEAD
              || each.variant().owner().matches("header|cookie")
                  && AgreedDifferences.text(each.variant().changed()).length() > LONGEST_HEAD) {
            continue;
          }
          asked++;
          String fault = fault(each, app.port());
          if (fault != null) {
            failures.add(each.operation() + " " + each.variant().owner() + ": "
                + shortened(each.variant().changed()) + ": " + fault);
          }
        }
      }
    }
    assertEquals(List.of(), failures);
    assertTrue(asked > 500, "only " + asked + " values were sent");
  }

  /** Each value once for each kind of schema in each kind of place. */
  private static boolean isNew(Instances.Variant variant, Set<String> places) {
    int value = 0;
    while (value < VALUES.size() && VALUES.get(value) != variant.changed()) {
      value++;
    }
    String owner = variant.owner();
    boolean isOrdinary = owner.contains(".") && !owner.startsWith("Constrained.");
    return value < VALUES.size() && places.add(value + variant.place() + (isOrdinary ? "" : owner));
  }

  private static String fault(AgreementCase each, int port) {
    try (Http1Connection connection = new Http1Connection(port, SOON_MILLIS)) {
      RawAnswer answer = connection.ask(each.request().http1(), false);
      return answer.status() >= 500 ? "status " + answer.status() : null;
    } catch (java.io.IOException e) {
      return e.toString();
    }
  }

  private static String shortened(Object value) {
    String text = Json.print(value);
    return text.length() > 40 ? text.substring(0, 40) + "..." : text;
  }
}
