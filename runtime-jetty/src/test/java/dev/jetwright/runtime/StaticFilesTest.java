package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.site.Frontend;
import dev.jetwright.runtime.site.StaticFiles;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFilesTest extends SiteServer {

  @Test
  void filesHaveTheirTypeVersionAndLength() throws IOException {
    Wire.Answer file = get("/static/hello.txt");

    assertEquals("200 Hello, World", file.toString());
    assertEquals("text/plain; charset=utf-8", file.header("content-type"));
    assertEquals("bytes", file.header("accept-ranges"));
    assertTrue(file.header("etag").startsWith("\""), file.header("etag"));
    assertTrue(file.header("last-modified").endsWith("GMT"));
    assertEquals("max-age=60", file.header("cache-control"));
    assertNull(file.header("content-disposition"));

    assertEquals("200 a{}", get("/static/caf%C3%A9.css").toString());
    assertEquals("200 1", get("/static/sub/a%20b.js").toString());
    assertEquals("200 known", get("/static/.well-known/x").toString());
    assertEquals("200 all", get("/static/100%25.txt").toString());
    assertEquals(
        "text/javascript; charset=utf-8", get("/static/sub/a%20b.js").header("content-type"));
  }

  @Test
  void knownVersionsAreNotSentAgain() throws IOException {
    Wire.Answer file = get("/static/hello.txt");
    Wire.Answer known =
        ask("GET", "/static/hello.txt", "If-None-Match: " + file.header("etag") + "\n");
    assertEquals("304", known.toString());
    assertEquals(file.header("etag"), known.header("etag"));
    assertEquals("max-age=60", known.header("cache-control"));
    assertNull(known.header("content-length"));
    String since = "If-Modified-Since: " + file.header("last-modified") + "\n";
    assertEquals(304, ask("GET", "/static/hello.txt", since).status());
    assertEquals(304, ask("HEAD", "/static/hello.txt", since).status());
    assertEquals(
        200, ask("GET", "/static/hello.txt", "If-None-Match: \"x\"\n" + since).status());
    assertEquals(412, ask("GET", "/static/hello.txt", "If-Match: \"x\"\n").status());
    assertEquals(
        "412 {\"detail\":\"Precondition Failed\"}",
        ask("GET", "/static/hello.txt", "If-Match: \"x\"\n").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-4, 206 Hello, bytes 0-4/12",
    "bytes=7-, 206 World, bytes 7-11/12",
    "bytes=-5, 206 World, bytes 7-11/12",
    "bytes=3-3, 206 l, bytes 3-3/12",
    "bytes=0-99, '206 Hello, World', bytes 0-11/12",
    "lines=1-2, '200 Hello, World',",
    "bytes=12-, '416 {\"detail\":\"Range Not Satisfiable\"}', bytes */12",
  })
  void rangesAreAnswered(String range, String text, String of) throws IOException {
    Wire.Answer part = ask("GET", "/static/hello.txt", "Range: " + range + "\n");
    assertEquals(text, part.toString());
    assertEquals(of, part.header("content-range"));
  }

  @Test
  void brokenRangesAreBadRequests() throws IOException {
    assertEquals(400, ask("GET", "/static/hello.txt", "Range: bytes=5-1\n").status());
    Wire.Answer several = ask("GET", "/static/hello.txt", "Range: bytes=0-1,4-5\n");
    assertEquals(206, several.status());
    assertTrue(several.header("content-type").startsWith("multipart/byteranges"));
    assertEquals(
        200,
        ask("GET", "/static/hello.txt", "Range: bytes=0-1\nIf-Range: \"x\"\n").status());
  }

  @Test
  void headHasTheHeadersAlone() throws IOException {
    Wire.Answer head = ask("HEAD", "/static/hello.txt", "");
    assertEquals(200, head.status());
    assertEquals("12", head.header("content-length"));
    assertEquals("", head.body());
    assertEquals(404, ask("HEAD", "/static/none", "").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"})
  void otherMethodsAreNotAllowed(String method) throws IOException {
    Wire.Answer refused = ask(method, "/static/hello.txt", "Content-Length: 0\n");
    assertEquals("405 {\"detail\":\"Method Not Allowed\"}", refused.toString());
    assertEquals("GET, HEAD", refused.header("allow"));
    assertEquals(405, ask(method, "/static/none", "Content-Length: 0\n").status());
    assertEquals(405, ask(method, "/assets/main-1.js", "Content-Length: 0\n").status());
    assertEquals(405, ask(method, "/", "Content-Length: 0\n").status());
    assertEquals(404, ask(method, "/deep/link", PAGE + "Content-Length: 0\n").status());
    assertNull(ask(method, "/deep/link", PAGE + "Content-Length: 0\n").header("allow"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/none.txt",
        "/static/",
        "/static/sub",
        "/static/sub/",
        "/static/hello.txt/",
        "/static/hello.txt/x",
        "/static//hello.txt",
        "/static/sub//a%20b.js",
        "/static/../secret.txt",
        "/static/%2e%2e/secret.txt",
        "/static/%2E%2E%2Fsecret.txt",
        "/static/..%2fsecret.txt",
        "/static/..%5csecret.txt",
        "/static/..%5C..%5Csecret.txt",
        "/static/sub/../../secret.txt",
        "/static/./hello.txt",
        "/static/%2e/hello.txt",
        "/static/sub%2fa%20b.js",
        "/static/%00",
        "/static/hello.txt%00",
        "/static/hello.txt%00.png",
        "/static/%0a",
        "/static/%252e%252e/secret.txt",
        "/static/..;/secret.txt",
        "/static/..%c0%afsecret.txt",
        "/static/%2fetc%2fpasswd",
        "/static//etc/passwd",
        "/static/file:/etc/passwd",
        "/static/C:/windows/win.ini",
        "/static/out",
        "/static/up/secret.txt",
        "/static/up",
        "/class/path/../runtime/mounts.openapi.json",
        "/jar/../../../../META-INF/MANIFEST.MF",
        "/jar/..%2f..%2f..%2f..%2fMETA-INF/MANIFEST.MF",
        "/jar/",
        "/jar/function",
        "/staticx/hello.txt",
      })
  void whatIsNotThereOrOutsideIsNotFound(String path) throws IOException {
    Wire.Answer answer = get(path);
    assertTrue(answer.status() == 404 || answer.status() == 400, path + " " + answer);
    assertFalse(answer.body().contains("secret"), path);
    assertTrue(answer.body().startsWith("{\"detail\":"), path + " " + answer);
  }

  @Test
  void endlessAndOverlongNamesAreNotFound() throws IOException {
    assertEquals(NOT_FOUND, get("/static/" + "x".repeat(300)).toString());
    assertEquals(NOT_FOUND, get("/static/" + "x/".repeat(2000)).toString());
    assertEquals(400, get("/static/" + "../".repeat(50) + "etc/passwd").status());
  }

  @Test
  void linksThatStayInsideAreFollowed() throws IOException {
    assertEquals("200 Hello, World", get("/static/in").toString());
    assertEquals("200 a secret", get("/links/out").toString());
    assertEquals("200 a secret", get("/links/up/secret.txt").toString());
    assertEquals(404, get("/links/../secret.txt").status());
    assertEquals(404, get("/links/..%2fsecret.txt").status());
  }

  @Test
  void classPathIsServedFromDirectoriesAndJars() throws IOException {
    Wire.Answer document = get("/class/path/mounts.openapi.json");
    assertEquals(200, document.status());
    assertEquals("application/json", document.header("content-type"));
    Wire.Answer compiled = ask("HEAD", "/jar/Test.class", "");
    assertEquals(200, compiled.status());
    String known = "If-None-Match: " + compiled.header("etag") + "\n";
    assertEquals(304, ask("GET", "/jar/Test.class", known).status());
    Wire.Answer part = ask("GET", "/jar/Test.class", "Range: bytes=4-7\n");
    assertEquals(206, part.status());
    assertEquals("4", part.header("content-length"));
  }

  @Test
  void cachesAreToldWhatIsSaidOfAFile() throws IOException {
    assertEquals("no-store", get("/static/sub/a%20b.js").header("cache-control"));
    assertEquals(
        "public, max-age=31536000, immutable",
        get("/static/caf%C3%A9.css").header("cache-control"));
    assertNull(get("/static/none").header("cache-control"));
    assertEquals(
        "public, max-age=31536000, immutable", get("/assets/main-1.js").header("cache-control"));
    assertEquals("no-cache", get("/").header("cache-control"));
    assertThrows(
        IllegalArgumentException.class, () -> StaticFiles.of(folder).cacheControl("a\nb: c"));
  }

  @ParameterizedTest
  @CsvSource({
    "br, brotli, br",
    "'gzip, deflate, br, zstd', brotli, br",
    "gzip, gzipped, gzip",
    "'br;q=0.5, gzip', gzipped, gzip",
    "'br;q=0, gzip;q=0', ,",
    "*, brotli, br",
    "'br;q=0, *', gzipped, gzip",
    "identity, ,",
  })
  void compressedFilesAreSentInPlace(String accept, String text, String coding) throws IOException {
    Wire.Answer file = ask("GET", "/static/app.js", "Accept-Encoding: " + accept + "\n");
    assertEquals(text == null ? "x".repeat(4000) : text, file.body());
    assertEquals(coding, file.header("content-encoding"));
    assertEquals("text/javascript; charset=utf-8", file.header("content-type"));
    assertEquals("Accept-Encoding", file.header("vary"));
    String known = "If-None-Match: " + file.header("etag") + "\n";
    Wire.Answer again = ask("GET", "/static/app.js", "Accept-Encoding: " + accept + "\n" + known);
    assertEquals("304", again.toString());
    assertEquals("Accept-Encoding", again.header("vary"));
    assertNull(again.header("content-encoding"));
    assertEquals(coding == null ? 304 : 200, ask("GET", "/static/app.js", known).status());
  }

  @Test
  void othersAreCompressedOnTheWay() throws IOException {
    Wire.Answer file = ask("GET", "/static/plain.js", "Accept-Encoding: gzip\n");
    assertEquals("gzip", file.header("content-encoding"));
    assertEquals("Accept-Encoding", file.header("vary"));
    Wire.Answer part =
        ask("GET", "/static/plain.js", "Accept-Encoding: gzip\nRange: bytes=0-1999\n");
    assertEquals("206 " + "y".repeat(2000), part.toString());
  }

  @Test
  void htmlModeAnswersDirectories() throws IOException {
    assertEquals("200 <h1>Book</h1>", get("/book/").toString());
    assertEquals("text/html; charset=utf-8", get("/book/").header("content-type"));
    assertEquals("200 <h1>One</h1>", get("/book/one/").toString());
    assertEquals("307", get("/book/one").toString());
    assertEquals("http://x/book/one/?q=%20", get("/book/one?q=%20").header("location"));
    assertEquals("http://x/book/", get("/book").header("location"));
    assertEquals("404 <h1>Lost</h1>", get("/book/two").toString());
    assertEquals("404 <h1>Lost</h1>", get("/book/../secret.txt").toString());
    assertEquals("text/html; charset=utf-8", get("/book/two").header("content-type"));
    assertEquals(404, ask("HEAD", "/book/two", "").status());
    assertEquals(
        404, ask("GET", "/book/two", "Range: bytes=0-1\nIf-None-Match: *\n").status());
    assertEquals(405, ask("POST", "/book/two", "Content-Length: 0\n").status());
    assertEquals("http://x/static/", get("/static").header("location"));
  }

  @Test
  void rootPathIsPutBack() throws IOException {
    try (JettyServer proxied = server("x", "/x")
        .with(StaticFiles.of(folder.resolve("book")).at("/book").html())
        .rootPath("/proxy")) {
      int own = proxied.start(0);
      assertEquals("http://x/proxy/book/", Wire.get(own, "/book").header("location"));
      assertEquals("http://x/proxy/book/one/", Wire.get(own, "/book/one").header("location"));
    }
  }

  @Test
  void placesAreCheckedAtOnce() {
    StaticFiles files = StaticFiles.of(folder);
    for (String path : List.of("static", "/static/", "/a/../b", "/{id}", "/a b", "/a//b")) {
      assertThrows(IllegalArgumentException.class, () -> files.at(path), path);
    }
    JettyServer twice =
        server("x", "/x").with(files.at("/a")).with(Frontend.of(folder).at("/a"));
    assertThrows(RuntimeException.class, () -> twice.start(0));
    twice.close();
  }

  @Test
  void filesAreServedWhereOperationsDoNotBlock() throws IOException {
    Routes routes =
        () -> List.of(Route.get("/x", exchange -> exchange.send(204)).nonBlocking());
    try (JettyServer quick = new TestServer(routes).with(StaticFiles.of(folder).at("/s"))) {
      int own = quick.start(0);
      assertEquals("200 a secret", Wire.get(own, "/s/secret.txt").toString());
      assertEquals("204", Wire.get(own, "/x").toString());
    }
  }
}
