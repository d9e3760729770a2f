package dev.jetwright.runtime;

import dev.jetwright.HttpException;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.site.Frontend;
import dev.jetwright.runtime.site.Frontend.Fallback;
import dev.jetwright.runtime.site.StaticFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A server with files and apps below several paths. */
abstract class SiteServer {
  static final String PAGE = "Accept: text/html,application/xhtml+xml,*/*;q=0.8\n";
  static final String NOT_FOUND = "404 {\"detail\":\"Not Found\"}";

  @TempDir
  static Path folder;

  static JettyServer server;
  static int port;

  @BeforeAll
  static void start() throws IOException {
    writeFiles();
    server = server("shop", "/items", "/ui/api", "/slash/");
    addFiles();
    addApps();
    port = server.start(0);
  }

  private static void writeFiles() throws IOException {
    write("secret.txt", "a secret");
    write("public/hello.txt", "Hello, World");
    write("public/sub/a b.js", "1");
    write("public/caf\u00e9.css", "a{}");
    write("public/.well-known/x", "known");
    write("public/100%.txt", "all");
    write("public/app.js", "x".repeat(4000));
    write("public/app.js.br", "brotli");
    write("public/app.js.gz", "gzipped");
    write("public/plain.js", "y".repeat(4000));
    write("public/private/index.html", "private");
    Files.createSymbolicLink(folder.resolve("public/out"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("public/in"), folder.resolve("public/hello.txt"));
    Files.createSymbolicLink(folder.resolve("public/up"), folder);
    write("book/index.html", "<h1>Book</h1>");
    write("book/one/index.html", "<h1>One</h1>");
    write("book/404.html", "<h1>Lost</h1>");
    write("app/index.html", "<h1>App</h1>");
    write("app/assets/main-1.js", "main");
    write("app/docs/index.html", "docs");
    write("app/empty/x.txt", "x");
    write("lost/index.html", "<h1>Lost app</h1>");
    write("lost/404.html", "<h1>404</h1>");
  }

  private static void addFiles() {
    server
        .with(StaticFiles.of(folder.resolve("public"))
            .at("/static")
            .precompressed()
            .cacheControl("sub/**", "no-store")
            .immutable("*.css")
            .cacheControl("max-age=60"))
        .with(StaticFiles.of(folder.resolve("public")).at("/links").followLinks())
        .with(StaticFiles.of(folder.resolve("book")).at("/book").html())
        .with(StaticFiles.ofClassPath("dev/jetwright/runtime").at("/class/path"))
        .with(StaticFiles.ofClassPath("org/junit/jupiter/api").at("/jar"));
  }

  private static void addApps() {
    server
        .with(Frontend.of(folder.resolve("app")).immutable("assets/**"))
        .with(Frontend.of(folder.resolve("app")).at("/ui"))
        .with(Frontend.of(folder.resolve("lost")).at("/lost"))
        .with(Frontend.of(folder.resolve("lost")).at("/index").fallback(Fallback.INDEX))
        .with(Frontend.of(folder.resolve("app")).at("/none").fallback(Fallback.NONE))
        .with(Frontend.of(folder.resolve("app"))
            .at("/members")
            .behind((request, response, callback, next) -> {
              if (!request.getHeaders().contains("x-member")) {
                throw new HttpException(401).header("WWW-Authenticate", "Member");
              }
              next.answer(request, response, callback);
            }))
        .mount(
            "/admin",
            server("admin", "/users")
                .with(StaticFiles.of(folder.resolve("public")).at("/files"))
                .with(Frontend.of(folder.resolve("app"))));
  }

  static void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static JettyServer server(String name, String... templates) {
    return new TestServer(() -> List.of(templates).stream()
        .map(template -> Route.get(
            template,
            exchange -> exchange.send(200, name + " " + template, JsonWriter::writeString)))
        .toList());
  }

  static final class TestServer extends JettyServer {
    TestServer(Routes routes) {
      super(ApiDocument.of(Mounts.class, "mounts.openapi.json"), routes);
    }
  }

  static Wire.Answer get(String path) throws IOException {
    return Wire.get(port, path);
  }

  static Wire.Answer ask(String method, String path, String headers) throws IOException {
    return Wire.ask(port, method + " " + path + " HTTP/1.1\nHost: x\n" + headers + "\n");
  }
}
