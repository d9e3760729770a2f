package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.site.Frontend;
import dev.jetwright.runtime.site.Frontend.Fallback;
import dev.jetwright.runtime.site.StaticFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontendTest extends SiteServer {

  @Test
  void operationsComeFirst() throws IOException {
    assertEquals("200 \"shop /items\"", ask("GET", "/items", PAGE).toString());
    assertEquals("200 \"shop /ui/api\"", ask("GET", "/ui/api", PAGE).toString());
    assertEquals(405, ask("POST", "/items", "Content-Length: 0\n").status());
    assertEquals("GET, HEAD, OPTIONS", ask("POST", "/items", "").header("allow"));
    assertEquals(204, ask("OPTIONS", "/items", "").status());
    assertEquals("http://x/slash/", ask("GET", "/slash", PAGE).header("location"));
    assertEquals(200, ask("GET", "/openapi.json", PAGE).status());
    assertEquals(204, ask("OPTIONS", "*", "").status());
    assertEquals(400, ask("GET", "/%zz", PAGE).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/users/1",
        "/users/john.doe",
        "/a/b/c",
        "/users/1/",
        "/users/a%2Fb",
        "/docs/x.js",
        "/empty",
        "/empty/",
        "/users/caf%C3%A9?q=1",
      })
  void addressesOfTheAppAnswerItsPage(String path) throws IOException {
    for (String accept : List.of(PAGE, "Accept: text/html;q=0.1\n", "Accept: a/b, TEXT/HTML\n")) {
      Wire.Answer page = ask("GET", path, accept);
      assertEquals("200 <h1>App</h1>", page.toString(), path + " " + accept);
      assertEquals("no-cache", page.header("cache-control"));
      assertEquals("Accept", page.header("vary"));
      assertEquals(200, ask("HEAD", path, accept).status());
      assertEquals("200 <h1>App</h1>", ask("GET", "/ui" + path, accept).toString());
      assertEquals("200 <h1>App</h1>", ask("GET", "/admin" + path, accept).toString());
      assertEquals(NOT_FOUND, ask("GET", "/none" + path, accept).toString());
    }
    for (String accept : List.of(
        "",
        "Accept: */*\n",
        "Accept: text/*\n",
        "Accept: text/html;q=0\n",
        "Accept: a/b\n",
        "Accept: text/html;q=0.000, */*\n",
        "Accept: application/json\n")) {
      assertEquals(NOT_FOUND, ask("GET", path, accept).toString(), path + " " + accept);
    }
  }

  @Test
  void appsHaveFilesAndDirectories() throws IOException {
    assertEquals("200 main", get("/assets/main-1.js").toString());
    assertEquals(NOT_FOUND, get("/assets/main-2.js").toString());
    assertEquals("200 <h1>App</h1>", get("/").toString());
    assertEquals("200 <h1>App</h1>", get("/index.html").toString());
    assertEquals("200 docs", get("/docs/").toString());
    assertEquals("http://x/docs/", get("/docs").header("location"));
    assertEquals("http://x/ui/?a=b", get("/ui?a=b").header("location"));
    assertEquals("200 <h1>App</h1>", get("/ui/").toString());
    assertEquals("http://x/admin/docs/", get("/admin/docs").header("location"));
    assertEquals("200 \"admin /users\"", ask("GET", "/admin/users", PAGE).toString());
    assertEquals("200 Hello, World", get("/admin/files/hello.txt").toString());
    assertEquals(400, ask("GET", "/../secret.txt", PAGE).status());
    assertEquals(404, ask("GET", "/ui/%2e%2e/secret.txt", PAGE).status());
  }

  @Test
  void appsMayHaveAPageForWhatIsLost() throws IOException {
    assertEquals("404 <h1>404</h1>", ask("GET", "/lost/x", PAGE).toString());
    assertEquals(NOT_FOUND, get("/lost/x").toString());
    assertEquals("200 <h1>Lost app</h1>", ask("GET", "/index/x", PAGE).toString());
  }

  @Test
  void interceptorsStandAroundFiles() throws IOException {
    Wire.Answer refused = ask("GET", "/members/assets/main-1.js", "");
    assertEquals("401 {\"detail\":\"Unauthorized\"}", refused.toString());
    assertEquals("Member", refused.header("www-authenticate"));
    assertEquals(
        "200 main", ask("GET", "/members/assets/main-1.js", "X-Member: 1\n").toString());
    assertEquals(401, ask("GET", "/members/deep", PAGE).status());
  }

  @Test
  void foldersMustBeThereUnlessInDevelopment() throws IOException {
    Path none = folder.resolve("none");
    JettyServer missing = server("x", "/x").with(StaticFiles.of(none).at("/s"));
    Throwable failure = assertThrows(IllegalStateException.class, () -> missing.start(0));
    assertTrue(failure.getCause().getMessage().contains(none.toString()), failure.toString());
    missing.close();
    JettyServer pageless =
        server("x", "/x").with(Frontend.of(folder.resolve("public")).fallback(Fallback.INDEX));
    assertThrows(IllegalStateException.class, () -> pageless.start(0));
    pageless.close();
    assertThrows(
        IllegalStateException.class,
        () -> server("x", "/x").with(StaticFiles.ofClassPath("no/such")).start(0));

    try (JettyServer dev = server("x", "/x").with(Frontend.of(none).at("/s")).devMode(true)) {
      int own = dev.start(0);
      assertEquals(404, Wire.get(own, "/s/late.txt").status());
      write("none/late.txt", "late");
      assertEquals("200 late", Wire.get(own, "/s/late.txt").toString());
    }
  }
}
