package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.jetwright.runtime.JettyServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import kitchen.Depending;
import kitchen.Ending;
import kitchen.Kitchen;
import org.junit.jupiter.api.Test;

/** Tests give a server values in place of those that its providers make. */
class OverrideTest {
  private final HttpClient client = HttpClient.newHttpClient();

  private String get(JettyServer server, String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + server.port() + path);
    return client
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  @Test
  void valuesOfTheServerAndOfRequestsAreReplaced() throws Exception {
    try (JettyServer server = Kitchen.server()) {
      server
          .override(Ending.Book.class, new Ending.Book(new ArrayList<>(), 42))
          .override(Depending.Paging.class, new Depending.Paging(7, 8))
          .override(Depending.Oven.class, "small", new Depending.Oven("fake"));
      server.start(0);

      assertEquals("42", get(server, "/ending/books"));
      assertEquals("{\"offset\":7,\"limit\":8}", get(server, "/depending/paging"));
      assertEquals("[\"fake\",\"bakery\"]", get(server, "/depending/ovens"));
    }
  }

  @Test
  void whatReplacesIsNeverClosed() throws Exception {
    Ending.Book own = new Ending.Book(new ArrayList<>(), 1);
    try (JettyServer server = Kitchen.server()) {
      server.override(Ending.Drawer.class, new Ending.Drawer(own, new Ending.Shelf(own)));
      server.start(0);

      assertFalse(get(server, "/ending/streams/fine").isEmpty());
    }
    assertEquals(List.of(), own.events());
  }
}
