package dev.jetwright.jwt;

import static dev.jetwright.jwt.Tokens.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.jetwright.jwt.Tokens.Watch;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that are fetched from a server, replaced there, and missing there for a while. */
class JwksTest {
  private final Watch watch = new Watch();
  private final AtomicInteger fetched = new AtomicInteger();
  private final JwtIssuer rsa = issuer(JwtAlgorithm.RS256);
  private final JwtIssuer ec = issuer(JwtAlgorithm.ES256);
  private final JwtIssuer ed = issuer(JwtAlgorithm.EDDSA);
  private volatile String published = set(rsa.jwks(), ec.jwks(), ed.jwks());
  private volatile int status = 200;
  private HttpServer server;

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/keys", exchange -> {
      fetched.incrementAndGet();
      byte[] body = published.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private JwtIssuer issuer(JwtAlgorithm algorithm) {
    KeyPair pair = Tokens.pair(algorithm);
    return JwtIssuer.withKeyPair(algorithm, pair.getPublic(), pair.getPrivate()).clock(watch);
  }

  /** One set of the keys of several. */
  private static String set(String... sets) {
    return Stream.of(sets)
        .map(set -> set.substring(set.indexOf('[') + 1, set.lastIndexOf(']')))
        .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
  }

  private JwtVerifier verifier(JwtAlgorithm... others) {
    URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/keys");
    return JwtVerifier.builder()
        .jwks(Jwks.at(uri), JwtAlgorithm.RS256, others)
        .clock(watch)
        .build();
  }

  private JwtVerifier verifier() {
    return verifier(JwtAlgorithm.ES256, JwtAlgorithm.EDDSA);
  }

  private void pass(long seconds) {
    watch.pass(Duration.ofSeconds(seconds));
  }

  @Test
  void fetchesOnceForAllKinds() {
    JwtVerifier verifier = verifier();
    for (JwtIssuer each : List.of(rsa, ec, ed, rsa)) {
      assertEquals("alice", verifier.verify(each.issue("alice")).subject());
    }
    assertEquals(1, fetched.get());
  }

  @Test
  void fetchesNothingForAlgorithmsThatAreNotAllowed() {
    assertEquals(
        "The token is signed with another key",
        refusal(verifier(), issuer(JwtAlgorithm.ES384).issue("alice")));
    assertEquals(
        "The token is signed with another key",
        refusal(verifier(JwtAlgorithm.EDDSA), ec.issue("alice")));
    assertEquals(0, fetched.get());
  }

  @Test
  void asksNobodyUntilATokenComes() {
    JwtVerifier tokens = JwtVerifier.builder()
        .jwks(Jwks.at(URI.create("https://login.example.com/jwks.json")), JwtAlgorithm.RS256)
        .issuer("https://login.example.com")
        .audience("shop")
        .build();
    assertEquals("This is not a signed token", refusal(tokens, "garbage"));
  }

  @Test
  void looksAgainWhenKeysAreOld() {
    JwtVerifier verifier = verifier();
    verifier.verify(ec.issue("alice"));
    pass(299);
    verifier.verify(ec.issue("alice"));
    assertEquals(1, fetched.get());
    pass(2);
    verifier.verify(ec.issue("alice"));
    assertEquals(2, fetched.get());

    published = set(rsa.jwks());
    pass(301);
    assertEquals("The token is signed with another key", refusal(verifier, ec.issue("alice")));
  }

  @Test
  void learnsKeysThatAreNew() {
    JwtVerifier verifier = verifier();
    verifier.verify(ec.issue("alice"));
    JwtIssuer next = issuer(JwtAlgorithm.ES256);
    assertEquals("The token is signed with another key", refusal(verifier, next.issue("alice")));
    published = set(next.jwks(), ec.jwks());
    pass(31);
    assertEquals("alice", verifier.verify(next.issue("alice")).subject());
    assertEquals("alice", verifier.verify(ec.issue("alice")).subject());
    assertEquals(3, fetched.get());
  }

  @Test
  void madeUpKeysMakeItAskNoMoreOften() {
    JwtVerifier verifier = verifier();
    verifier.verify(ec.issue("alice"));
    JwtIssuer stranger = issuer(JwtAlgorithm.ES256);
    for (int i = 0; i < 100; i++) {
      assertEquals(
          "The token is signed with another key", refusal(verifier, stranger.issue("eve")));
      assertEquals("alice", verifier.verify(ec.issue("alice")).subject());
    }
    assertTrue(fetched.get() <= 2, fetched + " requests");
    for (int i = 0; i < 10; i++) {
      pass(31);
      refusal(verifier, stranger.issue("eve"));
      refusal(verifier, stranger.issue("eve"));
      refusal(verifier, stranger.issue("eve"));
    }
    assertTrue(fetched.get() <= 22, fetched + " requests");
  }

  @Test
  void standsOutages() {
    JwtVerifier verifier = verifier();
    verifier.verify(ec.issue("alice"));
    status = 500;
    pass(301);
    assertEquals("alice", verifier.verify(ec.issue("alice")).subject());
    published = "<html>";
    status = 200;
    pass(301);
    assertEquals("alice", verifier.verify(ec.issue("alice")).subject());
    server.stop(0);
    for (int i = 0; i < 44; i++) {
      pass(300);
      assertEquals("alice", verifier.verify(ec.issue("alice")).subject());
    }
    assertEquals(
        "The token is signed with another key",
        refusal(verifier, issuer(JwtAlgorithm.ES256).issue("alice")));
    pass(301);
    assertThrows(KeysUnavailable.class, () -> {
      for (int i = 0; i < 4; i++) {
        verifier.verify(ec.issue("alice"));
        pass(301);
      }
    });
  }

  @Test
  void saysWhenThereIsNothingToVerifyWith() {
    status = 503;
    JwtVerifier verifier = verifier();
    for (int i = 0; i < 20; i++) {
      KeysUnavailable down =
          assertThrows(KeysUnavailable.class, () -> verifier.verify(ec.issue("alice")));
      assertEquals(503, down.status());
      assertEquals("Retry-After", down.headers().get(0).getKey());
    }
    assertTrue(fetched.get() <= 4, fetched + " requests");
    status = 200;
    pass(31);
    assertEquals("alice", verifier.verify(ec.issue("alice")).subject());
  }

  @Test
  void takesNoKeyForWhatItIsNot() {
    String key = ec.jwks();
    for (String other : List.of(
        key.replace("\"use\":\"sig\"", "\"use\":\"enc\""),
        key.replace("\"alg\":\"ES256\"", "\"alg\":\"ECDH-ES\""),
        key.replace("\"use\":\"sig\"", "\"key_ops\":[\"sign\"]"),
        "{\"keys\":[]}")) {
      published = other;
      assertEquals("The token is signed with another key", refusal(verifier(), ec.issue("alice")));
    }
  }

  @Test
  void passesOverKeysOfOtherKinds() {
    published = "{\"keys\":[{\"kty\":\"AKP\",\"kid\":\"x\",\"alg\":\"ML-DSA-44\",\"pub\":\"AA\"},"
        + "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"" + "A".repeat(43) + "\"},"
        + set(ec.jwks()).substring("{\"keys\":[".length());
    assertEquals("alice", verifier().verify(ec.issue("alice")).subject());
  }

  @Test
  void manyAtOnceFetchOnce() throws Exception {
    JwtVerifier verifier = verifier();
    String token = ec.issue("alice");
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    List<Future<String>> results = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      results.add(threads.submit(() -> {
        start.await();
        return verifier.verify(token).subject();
      }));
    }
    start.countDown();
    for (Future<String> result : results) {
      assertEquals("alice", result.get());
    }
    threads.shutdown();
    assertEquals(1, fetched.get());
  }
}
