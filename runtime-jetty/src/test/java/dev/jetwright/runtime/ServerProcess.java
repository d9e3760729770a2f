package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server as a process of its own, and what it says. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern LISTENING =
      Pattern.compile("Listening on http://localhost:([0-9]+)$");
  private static final long MOST_SECONDS = 60;

  private final Process process;
  private final BufferedReader lines;
  private int port;

  ServerProcess(Class<?> main, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("HOST");
    builder.environment().remove("PORT");
    builder.environment().putAll(environment);
    process = builder.start();
    lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  String lineWith(String text) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.contains(text)) {
        return line;
      }
    }
    throw new IOException("The process ended without saying \"" + text + "\"");
  }

  int port() throws IOException {
    if (port == 0) {
      Matcher matcher = LISTENING.matcher(lineWith("Listening on"));
      assertTrue(matcher.find());
      port = Integer.parseInt(matcher.group(1));
    }
    return port;
  }

  List<String> rest() {
    return lines.lines().toList();
  }

  /** Tells it to stop, by SIGTERM. */
  void terminate() {
    process.toHandle().destroy();
  }

  /** The status with which it ends. */
  int await() throws InterruptedException {
    assertTrue(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS), "The process goes on");
    return process.exitValue();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    lines.close();
  }
}
