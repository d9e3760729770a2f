package dev.jetwright.runtime.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.runtime.check.Fault;
import java.util.stream.Collectors;

/** Reads JSON and tells what came of it. */
final class Reading {

  private Reading() {}

  /** What is expected is the value as text, or the type of the one fault. */
  static <T> void assertRead(String expected, String json, Decoder<T> decoder) {
    JsonInput input = JsonInput.of(json);
    T value = input.read(decoder);
    String found = input.isFaulty()
        ? input.faults("body").stream().map(Fault::type).collect(Collectors.joining(" "))
        : String.valueOf(value);
    assertEquals(expected, found);
  }

  static void assertFaults(String expected, String json, Decoder<?> decoder) {
    assertEquals(expected, faults(JsonInput.of(json), decoder));
  }

  static void assertEmbedded(String expected, String json, Decoder<?> decoder) {
    assertEquals(expected, faults(JsonInput.of(json).embedding(), decoder));
  }

  static String faults(JsonInput input, Decoder<?> decoder) {
    input.read(decoder);
    return input.faults("body").stream()
        .map(fault -> fault.loc() + " " + fault.type() + " " + fault.input())
        .collect(Collectors.joining("\n"));
  }
}
