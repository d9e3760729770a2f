package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.sample.SlowServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs a server as a process of its own. */
@Timeout(120)
class RunTest {
  private static final Pattern LISTENING =
      Pattern.compile("Listening on http://localhost:([0-9]+)$");

  @Test
  void argumentsSayWhereToListen() throws Exception {
    try (Run run = new Run(Map.of("PORT", "1"), "--port", "0", "--host=127.0.0.1")) {
      String line = run.lineWith("Listening on");
      assertTrue(line.contains("http://127.0.0.1:"), line);
    }
  }

  @Test
  void theEnvironmentSaysWhereToListen() throws Exception {
    try (Run run = new Run(Map.of("PORT", "0"))) {
      assertEquals(200, Wire.get(run.port(), "/openapi.json").status());
    }
  }

  @Test
  void rootPathIsSaidFromOutside() throws Exception {
    try (Run run = new Run(Map.of("ROOT_PATH", "/env"), "--port=0", "--root-path", "/shop")) {
      Wire.Answer answer = Wire.get(run.port(), "/openapi.json/");
      assertEquals("http://x/shop/openapi.json", answer.header("location"));
    }
    assertEnd(2, "A root path is empty or like /shop/v1, not shop/", "--root-path=shop/");
  }

  @Test
  void requestsInFlightAreFinished() throws Exception {
    try (Run run = new Run(Map.of(), "--port", "0");
        Wire slow = new Wire(run.port());
        Wire idle = new Wire(run.port())) {
      idle.send("GET /openapi.json HTTP/1.1\nHost: x\n\n").answer();
      slow.send("GET /slow HTTP/1.1\nHost: x\n\n");
      run.lineWith("Working");
      run.process.destroy();
      assertEquals("200 \"done\"", slow.answer().toString());
      assertTrue(run.process.waitFor(20, TimeUnit.SECONDS));
    }
  }

  @Test
  void optionsThatAreNoneEndTheProcess() throws Exception {
    assertEnd(2, "Unknown option: --prot", "--prot", "80");
    assertEnd(2, "Unknown option: 8080", "8080");
    assertEnd(2, "--port needs a value", "--port");
    assertEnd(2, "Not a port: http", "--port", "http");
    assertEnd(2, "Not a port: 65536", "--port=65536");
    assertEnd(2, "Not a port: -1", "--port=-1");
  }

  @Test
  void aPortInUseEndsTheProcess() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();
      assertEnd(1, "Cannot listen on port " + port, "--port", Integer.toString(port));
    }
    assertEnd(
        1, "Cannot listen on no.such.host.invalid:80", "--host=no.such.host.invalid", "--port=80");
  }

  private static void assertEnd(int status, String message, String... arguments) throws Exception {
    try (Run run = new Run(Map.of(), arguments)) {
      List<String> lines = run.rest();
      assertTrue(lines.stream().anyMatch(line -> line.contains(message)), lines.toString());
      assertFalse(lines.stream().anyMatch(line -> line.contains("\tat ")), lines.toString());
      assertEquals(status, run.process.waitFor());
    }
  }

  /** The process and what it says. */
  private static final class Run implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;
    private int port;

    Run(Map<String, String> environment, String... arguments) throws IOException {
      List<String> command = new ArrayList<>(List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-cp",
          System.getProperty("java.class.path"),
          SlowServer.class.getName()));
      command.addAll(List.of(arguments));
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().remove("HOST");
      builder.environment().remove("PORT");
      builder.environment().putAll(environment);
      process = builder.start();
      lines = new BufferedReader(
          new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
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

    @Override
    public void close() throws IOException {
      process.destroyForcibly();
      lines.close();
    }
  }
}
