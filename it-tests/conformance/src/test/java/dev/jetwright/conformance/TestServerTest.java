package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.testing.TestServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import kitchen.Depending;
import kitchen.Ending;
import kitchen.Kitchen;
import org.junit.jupiter.api.Test;

/** Tests put values in place of what providers make. */
class TestServerTest {

  private static String get(TestServer server, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri(path)).header("X-Name", "Ann").build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString())
        .body();
  }

  @Test
  void aValueStandsInForAProvider() throws Exception {
    try (TestServer server = TestServer.of(Kitchen.server())
        .override(Depending.Paging.class, new Depending.Paging(3, 4))
        .override(Depending.Oven.class, "large", new Depending.Oven("fake"))
        .start()) {
      assertEquals("{\"offset\":3,\"limit\":4}", get(server, "/depending/paging"));
      assertEquals("[\"toaster\",\"fake\"]", get(server, "/depending/ovens"));
    }
  }

  @Test
  void whatLivesAsLongAsTheServerIsNotMade() throws Exception {
    Ending.Book book = new Ending.Book(new ArrayList<>(), -7);
    try (TestServer server =
        TestServer.of(Kitchen.server()).override(Ending.Book.class, book).start()) {
      assertEquals("-7", get(server, "/ending/books"));
    }
  }

  @Test
  void aValueIsNeverClosed() throws Exception {
    Ending.Book book = new Ending.Book(new ArrayList<>(), 1);
    Ending.Drawer drawer = new Ending.Drawer(book, new Ending.Shelf(book));
    try (TestServer server = TestServer.of(Kitchen.server())
        .override(Ending.Book.class, book)
        .override(Ending.Drawer.class, drawer)
        .start()) {
      get(server, "/ending/streams/fine");
      assertTrue(book.take(6).contains("order ends"));
    }
    assertEquals(0, book.take(0).size());
  }

  @Test
  void whatNobodyProvidesIsAMistake() {
    TestServer server = TestServer.of(Kitchen.server());
    assertThrows(IllegalArgumentException.class, () -> server.override(String.class, "none", ""));
    assertThrows(IllegalStateException.class, server::uri);
  }
}
