package dev.jetwright.runtime.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where clients get tokens, behind a proxy that serves the application below a path. */
class TokenPlacesTest {

  private static final class Tokens extends JettyServer {
    Tokens() {
      super(ApiDocument.of(TokenPlacesTest.class, "tokens.openapi.json"), List::of);
    }
  }

  private static String document(String rootPath) throws IOException, InterruptedException {
    try (JettyServer server = new Tokens()) {
      if (!rootPath.isEmpty()) {
        server.rootPath(rootPath);
      }
      URI uri = URI.create("http://localhost:" + server.start(0) + "/openapi.json");
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
          .body();
    }
  }

  @Test
  void placesOnThisServerHaveItsRootPath() throws Exception {
    String document = document("/proxy");

    assertTrue(document.contains("\"tokenUrl\":\"/proxy/token\""), document);
    assertTrue(document.contains("\"refreshUrl\":\"/proxy/refresh\""), document);
    assertTrue(document.contains("\"openIdConnectUrl\":\"/proxy/openid\""), document);
  }

  @Test
  void otherPlacesStayAsTheyAre() throws Exception {
    String document = document("/proxy");

    assertTrue(document.contains("\"https://login.example/authorize\""), document);
    assertTrue(document.contains("\"tokenUrl\":\"//login.example/token\""), document);
    assertTrue(document.contains("\"examples\":[{\"tokenUrl\":\"/example\"}]"), document);
    assertTrue(document.contains("\\\"tokenUrl\\\":\\\"/title\\\""), document);
  }

  @Test
  void withoutARootPathNothingChanges() throws Exception {
    assertEquals(-1, document("").indexOf("proxy"));
  }
}
