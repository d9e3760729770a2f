package dev.jetwright.runtime.sample;

import dev.jetwright.Download;
import dev.jetwright.Reply;
import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.JettyServer;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Serves files of every kind. */
public final class FilesServer extends JettyServer {
  public static final byte[] DIGITS = "0123456789".getBytes();

  public FilesServer(Path folder) {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        () -> List.of(
            Route.get(
                "/files/{name}",
                exchange -> exchange.sendFile(
                    200,
                    Download.of(folder.resolve(exchange.path("name").required(Scalars.STRING))))),
            Route.post("/posted", exchange -> exchange.sendFile(200, Download.of(DIGITS))),
            Route.get(
                "/bytes",
                exchange -> exchange.sendFile(
                    200,
                    Download.of(DIGITS)
                        .as("Ün\"ï 5%.csv")
                        .etag("v1")
                        .lastModified(Instant.parse("2026-01-02T03:04:05.6Z")))),
            Route.get(
                "/weak",
                exchange -> exchange.sendFile(200, Download.of(DIGITS).inline().type("image/png"))),
            Route.get(
                "/stream",
                exchange -> exchange.sendFile(200, Download.of(new Counting(200_000), 200_000))),
            Route.get(
                "/short",
                exchange -> exchange.sendFile(200, Download.of(new Counting(70_000), 100_000))),
            Route.get(
                "/none",
                exchange -> exchange.sendFile(
                    200, exchange.take(Reply.<Download>empty(204)).orElse(null))),
            Route.get("/tagged", exchange -> tagged(exchange, 20)),
            Route.get("/large", exchange -> tagged(exchange, 5000))));
  }

  private static void tagged(Exchange exchange, int length) {
    exchange.caching().control("max-age=60");
    exchange.caching().tag();
    exchange.send(200, "x".repeat(length), JsonWriter::writeString);
  }

  /** Bytes that count up. */
  public static final class Counting extends InputStream {
    private final int end;
    private int next;

    Counting(int end) {
      this.end = end;
    }

    @Override
    public int read() throws IOException {
      return next < end ? next++ & 0xFF : -1;
    }
  }
}
