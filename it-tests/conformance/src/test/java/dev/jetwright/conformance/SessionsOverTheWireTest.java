package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client that keeps its cookies is remembered from one request to the next. */
class SessionsOverTheWireTest {
  private static RunningApp kitchen;

  @BeforeAll
  static void start() {
    kitchen = RunningApp.start("kitchen");
  }

  @AfterAll
  static void stop() {
    kitchen.close();
  }

  /** A client over one protocol, with cookies of its own. */
  private record Client(HttpClient http, Version version) {

    static Client of(Version version) {
      return new Client(
          HttpClient.newBuilder()
              .version(version)
              .cookieHandler(new CookieManager())
              .build(),
          version);
    }

    String ask(String method, String path) throws IOException, InterruptedException {
      HttpRequest request = HttpRequest.newBuilder(URI.create(kitchen.baseUrl() + path))
          .method(method, BodyPublishers.noBody())
          .build();
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      assertEquals(version, answer.version());
      return answer.body();
    }
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void whatIsRememberedComesBack(Version version) throws Exception {
    Client eve = Client.of(version);
    Client bob = Client.of(version);
    assertEquals("{\"names\":[]}", eve.ask("GET", "/cart"));
    assertEquals("{\"names\":[\"tea\"]}", eve.ask("POST", "/cart/items/tea"));
    assertEquals("{\"names\":[\"tea\",\"milk\"]}", eve.ask("POST", "/cart/items/milk"));
    assertEquals("{\"names\":[\"tea\",\"milk\"]}", eve.ask("GET", "/cart"));
    assertEquals("\"nobody\"", eve.ask("GET", "/cart/owner"));
    assertEquals("\"eve\"", eve.ask("POST", "/cart/owner/eve"));
    assertEquals("\"eve\"", eve.ask("GET", "/cart/owner"));
    assertEquals("{\"names\":[]}", bob.ask("GET", "/cart"));
    eve.ask("DELETE", "/cart");
    assertEquals("{\"names\":[]}", eve.ask("GET", "/cart"));
    assertEquals("\"eve\"", eve.ask("GET", "/cart/owner"));
    eve.ask("DELETE", "/cart/owner");
    assertEquals("\"nobody\"", eve.ask("GET", "/cart/owner"));
    CookieManager cookies = (CookieManager) eve.http().cookieHandler().orElseThrow();
    assertTrue(cookies.getCookieStore().getCookies().isEmpty());
  }
}
