package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.sample.SlowServer;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs a server as a process of its own. */
@Timeout(120)
class RunTest {
  @Test
  void argumentsSayWhereToListen() throws Exception {
    try (ServerProcess run = new ServerProcess(
        SlowServer.class, Map.of("PORT", "1"), "--port", "0", "--host=127.0.0.1")) {
      String line = run.lineWith("Listening on");
      assertTrue(line.contains("http://127.0.0.1:"), line);
    }
  }

  @Test
  void theEnvironmentSaysWhereToListen() throws Exception {
    try (ServerProcess run = new ServerProcess(SlowServer.class, Map.of("PORT", "0"))) {
      assertEquals(200, Wire.get(run.port(), "/openapi.json").status());
    }
  }

  @Test
  void rootPathIsSaidFromOutside() throws Exception {
    try (ServerProcess run = new ServerProcess(
        SlowServer.class, Map.of("ROOT_PATH", "/env"), "--port=0", "--root-path", "/shop")) {
      Wire.Answer answer = Wire.get(run.port(), "/openapi.json/");
      assertEquals("http://x/shop/openapi.json", answer.header("location"));
    }
    assertEnd(2, "A root path is empty or like /shop/v1, not shop/", "--root-path=shop/");
  }

  @Test
  void requestsInFlightAreFinished() throws Exception {
    try (ServerProcess run = new ServerProcess(SlowServer.class, Map.of(), "--port", "0");
        Wire slow = new Wire(run.port());
        Wire idle = new Wire(run.port())) {
      idle.send("GET /openapi.json HTTP/1.1\nHost: x\n\n").answer();
      slow.send("GET /slow HTTP/1.1\nHost: x\n\n");
      run.lineWith("Working");
      run.terminate();
      assertEquals("200 \"done\"", slow.answer().toString());
      assertEquals(143, run.await());
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
    try (ServerProcess run = new ServerProcess(SlowServer.class, Map.of(), arguments)) {
      List<String> lines = run.rest();
      assertTrue(lines.stream().anyMatch(line -> line.contains(message)), lines.toString());
      assertFalse(lines.stream().anyMatch(line -> line.contains("\tat ")), lines.toString());
      assertEquals(status, run.await());
    }
  }
}
