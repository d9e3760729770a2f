package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.runtime.JettyServer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kitchen.Kitchen;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

/** A single-page app as a browser sees it: a deep link, a step, a reload, and back. */
class FrontendInBrowserTest {
  private final List<String> told = new CopyOnWriteArrayList<>();

  /** Walks through the app in a frame, and tells what is shown after each step. */
  private static final String WALK = """
      <!doctype html>
      <iframe></iframe>
      <script type="module">
      const frame = document.querySelector("iframe");
      const inside = () => frame.contentWindow;
      const tell = (step) => {
        const main = inside().document.querySelector("main");
        const color = inside().getComputedStyle(main).color;
        const text = [step, inside().location.pathname, main.textContent, color].join("|");
        return fetch("/told/?" + encodeURIComponent(text));
      };
      const until = async (done) => {
        while (!done()) {
          await new Promise((next) => setTimeout(next, 20));
        }
      };
      const isReady = () => inside().ready && inside().document.readyState === "complete";
      frame.src = "/ui/users/john.doe";
      await until(isReady);
      await tell("link");
      inside().go("/about");
      await tell("step");
      inside().ready = false;
      inside().location.reload();
      await until(isReady);
      await tell("reload");
      inside().history.back();
      await until(() => isReady() && inside().location.pathname !== "/ui/about");
      await tell("back");
      const missing = await fetch("/ui/assets/none.js");
      await fetch("/told/?" + encodeURIComponent("script|" + missing.status));
      await fetch("/told/?done");
      </script>
      """;

  @Test
  void addressesOfTheAppCanBeLinkedReloadedAndGoneBackTo() throws Exception {
    try (JettyServer server = Kitchen.server()) {
      int port = server.mount("/told", new Telling()).start(0);
      String start = "<script>location = 'http://localhost:" + port + "/told/walk'</script>";
      try (Chromium browser = Chromium.show(start)) {
        browser.until(() -> told.contains("done"));
      }
    }
    String color = "|rgb(1, 2, 3)";
    assertEquals(
        List.of(
            "link|/ui/users/john.doe|User john.doe" + color,
            "step|/ui/about|About" + color,
            "reload|/ui/about|About" + color,
            "back|/ui/users/john.doe|User john.doe" + color,
            "script|404",
            "done"),
        told);
  }

  /** Serves the page that walks, and notes what it tells. */
  private final class Telling extends Handler.Abstract {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      String query = request.getHttpURI().getQuery();
      if (query != null) {
        told.add(URLDecoder.decode(query, StandardCharsets.UTF_8));
      }
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
      Content.Sink.write(response, true, WALK, callback);
      return true;
    }
  }
}
