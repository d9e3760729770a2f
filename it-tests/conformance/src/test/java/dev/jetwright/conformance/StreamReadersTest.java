package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kitchen.ApiServer;
import kitchen.Kitchen;
import org.eclipse.jetty.io.Content;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Programs that people use read streams: curl, and the {@code EventSource} of a browser. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StreamReadersTest {
  /** What curl says of a transfer that broke off, and of one that took too long. */
  private static final int PARTIAL_FILE = 18;

  private static final int OPERATION_TIMEDOUT = 28;
  private static final int HTTP2_STREAM = 92;

  /** Where the browser finds what is not the kitchen's, instead of this operation. */
  private static final String OWN = "/feeds/failing/";

  /** What was asked for: {@code /feeds/counted 2}, with what it wanted to resume after. */
  private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();

  /** What the page has found out. */
  private static final BlockingQueue<String> SAID = new LinkedBlockingQueue<>();

  private static volatile String page;
  private static ApiServer server;
  private static String url;

  @BeforeAll
  static void start() throws Exception {
    Path sdk = TypeScriptSdk.built("kitchen").resolve("dist");
    server = Kitchen.server();
    server.intercept("/feeds", (request, response, callback, next) -> {
      String path = request.getHttpURI().getCanonicalPath();
      ASKED.add(path + " " + request.getHeaders().get("Last-Event-ID"));
      if (path.equals(OWN + "said")) {
        SAID.add(URLDecoder.decode(request.getHttpURI().getQuery(), StandardCharsets.UTF_8));
      }
      if (path.equals(OWN + "page")) {
        response.getHeaders().put("Content-Type", "text/html");
        Content.Sink.write(response, true, page, callback);
      } else if (path.endsWith(".js")) {
        response.getHeaders().put("Content-Type", "text/javascript");
        Content.Sink.write(response, true, module(sdk, path.substring(OWN.length())), callback);
      } else {
        next.answer(request, response, callback);
      }
    });
    url = "http://localhost:" + server.start(0) + "/feeds/";
  }

  /** A module of the SDK, as one segment of a path: {@code runtime~http.js}. */
  private static String module(Path sdk, String name) throws IOException {
    Path file = Path.of(name.replace('~', '/'));
    return Pattern.compile("from \"(\\.[^\"]+)\"")
        .matcher(Files.readString(sdk.resolve(file)))
        .replaceAll(found -> {
          Path module = file.resolveSibling(found.group(1)).normalize();
          return "from \"" + OWN + module.toString().replace('/', '~') + "\"";
        });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void forget() {
    ASKED.clear();
    SAID.clear();
  }

  private record Curled(int exit, String said) {}

  private static Curled curl(String... arguments) throws Exception {
    Path out =
        Files.createTempFile(Files.createDirectories(Path.of("target", "shell")), "curl", "");
    List<String> command = new java.util.ArrayList<>(List.of("curl", "-N", "-sS"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), String.join(" ", command));
    return new Curled(process.exitValue(), Files.readString(out));
  }

  @Test
  void curlReadsEventsAndResumes() throws Exception {
    String all = events(1, 4);
    assertEquals(new Curled(0, all), curl(url + "counted?count=4"));
    assertEquals(new Curled(0, all), curl("--http2-prior-knowledge", url + "counted?count=4"));
    assertEquals(
        new Curled(0, events(3, 4)), curl("-H", "Last-Event-ID: 2", url + "counted?count=4"));
  }

  private static String events(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj("data: %1$d\nid: %1$d\n\n"::formatted)
        .collect(java.util.stream.Collectors.joining());
  }

  @Test
  void curlTellsWhatIsCut() throws Exception {
    String lines = "[1,-1]\n[2,-2]\n";
    String failing = url + "published?count=2&fail=true";
    assertEquals(new Curled(0, lines), curl(url + "published?count=2"));
    assertEquals(new Curled(PARTIAL_FILE, lines), curl(failing));
    assertEquals(new Curled(PARTIAL_FILE, lines), curl("-H", "Connection: close", failing));
    assertEquals(new Curled(HTTP2_STREAM, lines), curl("--http2-prior-knowledge", failing));
  }

  @Test
  void curlHasWhatHasComeSoFar() throws Exception {
    Curled events = curl("--max-time", "1.5", url + "ticking");
    assertEquals(OPERATION_TIMEDOUT, events.exit());
    assertTrue(events.said().startsWith("data: 1\n\ndata: 2\n\ndata: 3\n\n"), events.said());
    Curled lines = curl("--max-time", "1.5", url + "ticking-lines");
    assertEquals(OPERATION_TIMEDOUT, lines.exit());
    assertTrue(lines.said().startsWith("1\n2\n3\n"), lines.said());
  }

  /** What a page with this script says, which knows {@code url} and {@code say(anything)}. */
  private static String said(String script) throws Exception {
    page = """
        <!doctype html><meta charset="utf-8"><script type="module">
        const url = "%s";
        const say = (what) =>
          fetch(url + "failing/said?" + encodeURIComponent(JSON.stringify(what)));
        %s
        </script>
        """.formatted(url, script);
    Chromium browser = Chromium.show("<script>location = '" + url + "failing/page'</script>");
    try {
      return Optional.ofNullable(SAID.poll(40, TimeUnit.SECONDS)).orElse("nothing");
    } finally {
      browser.close();
    }
  }

  @Test
  void browserReconnectsAndResumes() throws Exception {
    String said = said("""
        const events = new EventSource(url + "lossy?count=5");
        const seen = [];
        let opened = 0;
        let lost = 0;
        events.onopen = () => opened++;
        events.onerror = () => lost++;
        events.onmessage = ({ data, lastEventId }) => {
          seen.push(data + "/" + lastEventId);
          if (data === "5") {
            events.close();
            say({ seen, opened, lost });
          }
        };
        """);
    assertEquals(
        "{\"seen\":[\"1/1\",\"2/2\",\"3/3\",\"4/4\",\"5/5\"],\"opened\":2,\"lost\":1}", said);
    assertEquals(
        List.of("/feeds/lossy null", "/feeds/lossy 2"),
        ASKED.stream().filter(line -> line.startsWith("/feeds/lossy")).toList());
  }

  @Test
  void browserKnowsNamesIdsAndComments() throws Exception {
    String said = said("""
        const events = new EventSource(url + "everything");
        const seen = [];
        const note = ({ type, data, lastEventId }) => {
          seen.push([type, data, lastEventId]);
          if (seen.length === 4) {
            events.close();
            say(seen);
          }
        };
        ["message", "named", "raw"].forEach((name) => events.addEventListener(name, note));
        """);
    String value = "{\\\"größe\\\":\\\"a\\\\nb\\\"}";
    assertEquals(
        "[[\"message\",\"" + value + "\",\"\"],[\"named\",\"" + value + "\",\"a b\"],"
            + "[\"raw\",\"{\\\"a\\\":\\n\\\"b\\\"\\n}\",\"a b\"],[\"message\",\"\",\"0\"]]",
        said);
  }

  /** In the browser, too. */
  @Test
  void theTypeScriptSdkReadsInTheBrowser() throws Exception {
    String said = said("""
        const { ApiClient, StreamCutError } = await import(url + "failing/index.js");
        const client = new ApiClient({ baseUrl: url.replace("/feeds/", "") });
        const lines = [];
        let cut;
        try {
          for await (const line of client.feeds.published({ count: 2, fail: true })) {
            lines.push(line);
          }
        } catch (error) {
          cut = error instanceof StreamCutError;
        }
        const events = [];
        for await (const { data } of client.feeds.lossy({ count: 4 })) {
          events.push(data);
        }
        let left = 0;
        for await (const { data } of client.feeds.ticking()) {
          left = data;
          if (data === 3) {
            break;
          }
        }
        say({ lines, cut, events, left });
        """);
    assertEquals("{\"lines\":[[1,-1],[2,-2]],\"cut\":true,\"events\":[1,2,3,4],\"left\":3}", said);
  }
}
