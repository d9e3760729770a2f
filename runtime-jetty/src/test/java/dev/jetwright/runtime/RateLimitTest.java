package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.limit.Allowance;
import dev.jetwright.runtime.limit.Quota;
import dev.jetwright.runtime.limit.RateLimitStore;
import dev.jetwright.runtime.limit.RateLimits;
import dev.jetwright.runtime.limit.Verdict;
import dev.jetwright.runtime.sample.ApiServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private static final Quota TWICE = Quota.of("per-minute", 2, 60);
  private static final Quota THRICE = Quota.of("patience", 3, 86_400);
  private static final Quota BY_KEY = Quota.of("keyed", 1, 10).byHeader("X-Key");
  private static final Quota SHARED = Quota.of("shared", 3, 3600).sharedBy("shop.Items");

  private static Route route(String path) {
    return Route.get(path, exchange -> exchange.send(200, path, JsonWriter::writeString));
  }

  @Test
  void tellsHowManyAreLeftAndRefusesMore() throws IOException {
    try (TestServer server = new TestServer(() -> List.of(route("/a").limited(TWICE)))) {
      int port = server.start(0);
      Wire.Answer first = Wire.get(port, "/a");
      assertEquals(200, first.status());
      assertEquals("\"per-minute\";q=2;w=60", first.headers().get("ratelimit-policy"));
      assertEquals("\"per-minute\";r=1;t=60", first.headers().get("ratelimit"));
      assertNull(first.headers().get("retry-after"));
      Wire.get(port, "/a");
      Wire.Answer third = Wire.get(port, "/a");
      assertEquals(429, third.status());
      assertEquals("{\"detail\":\"Rate limit exceeded: 2 per 1 minute\"}", third.body());
      assertEquals("\"per-minute\";q=2;w=60", third.headers().get("ratelimit-policy"));
      assertTrue(third.headers().get("ratelimit").startsWith("\"per-minute\";r=0;t="));
      assertTrue(third.headers().get("retry-after").matches("60|59"));
    }
  }

  @Test
  void namesTheLimitThatTakesLongest() throws IOException {
    try (TestServer server =
        new TestServer(() -> List.of(route("/a").limited(THRICE, Quota.of("few", 3, 10))))) {
      int port = server.start(0);
      for (int i = 0; i < 3; i++) {
        assertEquals(200, Wire.get(port, "/a").status());
      }
      Wire.Answer refused = Wire.get(port, "/a");
      assertEquals("{\"detail\":\"Rate limit exceeded: 3 per 1 day\"}", refused.body());
      assertTrue(Integer.parseInt(refused.headers().get("retry-after")) > 86_000);
    }
  }

  @Test
  void countsByHeaderAndWithoutItByAddress() throws IOException {
    try (TestServer server = new TestServer(() -> List.of(route("/a").limited(BY_KEY)))) {
      int port = server.start(0);
      assertEquals(200, withKey(port, "one"));
      assertEquals(429, withKey(port, "one"));
      assertEquals(200, withKey(port, "two"));
      assertEquals(200, Wire.get(port, "/a").status());
      assertEquals(429, Wire.get(port, "/a").status());
      assertEquals(429, withKey(port, ""));
    }
  }

  private static int withKey(int port, String key) throws IOException {
    return Wire.ask(port, "GET /a HTTP/1.1\nHost: a\nConnection: close\nX-Key: " + key + "\n\n")
        .status();
  }

  @Test
  void keepsSharedLimitsBesideOwnOnes() throws IOException {
    Routes routes = () -> List.of(
        route("/own").limited(TWICE, SHARED),
        route("/silent").limited(SHARED),
        route("/free").unlimited());
    try (TestServer server = new TestServer(routes.limited(Quota.of("default", 1, 60)))) {
      int port = server.start(0);
      assertEquals(
          "\"per-minute\";q=2;w=60, \"shared\";q=3;w=3600",
          Wire.get(port, "/own").headers().get("ratelimit-policy"));
      Wire.Answer silent = Wire.get(port, "/silent");
      assertEquals(
          "\"shared\";q=3;w=3600, \"default\";q=1;w=60", silent.headers().get("ratelimit-policy"));
      assertTrue(silent.headers().get("ratelimit").startsWith("\"shared\";r=1;t="));
      assertNull(Wire.get(port, "/free").headers().get("ratelimit-policy"));
      assertEquals(200, Wire.get(port, "/own").status());
      assertEquals(429, Wire.get(port, "/silent").status());
    }
  }

  @Test
  void takesSettingsInPlaceOfTheContract() throws IOException {
    try (TestServer server = new TestServer(() -> List.of(route("/a").limited(TWICE)))) {
      server.with(RateLimits.inMemory().limit("per-minute", 1, Duration.ofSeconds(30)));
      int port = server.start(0);
      assertEquals(
          "\"per-minute\";q=1;w=30", Wire.get(port, "/a").headers().get("ratelimit-policy"));
      assertEquals(
          "{\"detail\":\"Rate limit exceeded: 1 per 30 seconds\"}",
          Wire.get(port, "/a").body());
    }
  }

  @Test
  void countsNothingWhenItIsOff() throws IOException {
    try (TestServer server = new TestServer(() -> List.of(route("/a").limited(TWICE)))) {
      server.with(RateLimits.off());
      int port = server.start(0);
      for (int i = 0; i < 4; i++) {
        assertNull(Wire.get(port, "/a").headers().get("ratelimit"));
      }
    }
  }

  @Test
  void countsHeadWithGetAndNotOptions() throws IOException {
    try (TestServer server = new TestServer(() -> List.of(route("/a").limited(TWICE)))) {
      int port = server.start(0);
      for (int i = 0; i < 3; i++) {
        Wire.ask(port, "OPTIONS /a HTTP/1.1\nHost: a\nConnection: close\n\n");
      }
      String head = Wire.raw(port, "HEAD /a HTTP/1.1\nHost: a\nConnection: close\n\n");
      assertTrue(head.contains("RateLimit: \"per-minute\";r=1;"), head);
      assertEquals(200, Wire.get(port, "/a").status());
      assertEquals(429, Wire.get(port, "/a").status());
    }
  }

  @Test
  void letsInOrRefusesWhatNobodyCanCount() throws IOException {
    AtomicInteger closed = new AtomicInteger();
    RateLimitStore broken = new RateLimitStore() {
      @Override
      public Verdict take(String bucket, Allowance allowance) {
        throw new IllegalStateException("out of order");
      }

      @Override
      public boolean waits() {
        return true;
      }

      @Override
      public void close() {
        closed.incrementAndGet();
      }
    };
    try (TestServer server =
        new TestServer(() -> List.of(route("/a").limited(TWICE).nonBlocking()))) {
      server.with(RateLimits.in(broken));
      Wire.Answer answer = Wire.get(server.start(0), "/a");
      assertEquals(200, answer.status());
      assertFalse(answer.headers().containsKey("ratelimit"));
    }
    try (TestServer server = new TestServer(() -> List.of(route("/a").limited(TWICE)))) {
      server.with(RateLimits.in(broken).refuseUncounted());
      assertEquals(503, Wire.get(server.start(0), "/a").status());
    }
    assertEquals(2, closed.get());
  }

  private static final class TestServer extends JettyServer {
    TestServer(Routes routes) {
      super(ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"), routes);
    }
  }
}
