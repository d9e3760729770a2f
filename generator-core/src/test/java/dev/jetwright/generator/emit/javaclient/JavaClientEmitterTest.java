package dev.jetwright.generator.emit.javaclient;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaClientEmitterTest {

  @ParameterizedTest
  @ValueSource(strings = {"everything", "names"})
  void compilesWithEveryLint(String sample) {
    Map<String, String> sdk = SampleSdk.of(sample);
    assertEquals("", SampleSdk.sources(sdk).lint());
  }
}
