package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Nothing is lost of what operations depend on: on this JDK, and on those installed beside it. */
class LeakTest {
  private static final int REQUESTS = Integer.getInteger("leak.requests", 10_000);
  private static final Path JDK = Path.of(System.getProperty("java.home"));
  private static final long MOST_MINUTES = 3;

  @TestFactory
  Stream<DynamicTest> everythingComesBack() throws IOException {
    TreeMap<String, Path> homes = new TreeMap<>();
    try (Stream<Path> found = Files.list(JDK.getParent())) {
      found.sorted().forEach(home -> add(homes, home));
    }
    add(homes, JDK);
    return homes.entrySet().stream()
        .map(home -> dynamicTest("JDK " + home.getKey(), () -> check(home.getValue())));
  }

  /** Adds a JDK that may run this, by its version: one of each. */
  private static void add(TreeMap<String, Path> homes, Path home) {
    Path release = home.resolve("release");
    if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
      return;
    }
    Properties facts = new Properties();
    try (InputStream in = Files.newInputStream(release)) {
      facts.load(in);
    } catch (IOException e) {
      return;
    }
    String version = facts.getProperty("JAVA_VERSION", "\"1\"").replace("\"", "");
    String feature = version.replaceAll("\\..*", "");
    if (Integer.parseInt(feature) >= 17) {
      homes.put(feature, home);
    }
  }

  private static void check(Path home) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(List.of(
            home.resolve("bin/java").toString(),
            "-Xmx256m",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
            "-cp",
            System.getProperty("java.class.path"),
            LeakCheck.class.getName(),
            String.valueOf(REQUESTS)))
        .redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES), said);
    assertEquals(0, process.exitValue(), said);
    System.out.println(said.strip());
  }
}
