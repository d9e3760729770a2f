package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * "Authorize" of Swagger UI, with a document and a server of ours, as somebody uses it in a
 * browser.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SwaggerUiTest {
  private static final Path SWAGGER =
      Page.ROOT.resolve("config/npm-tools/node_modules/swagger-ui-dist");

  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "js", "text/javascript", "css", "text/css");

  /** What the page does with the mouse and the keyboard. */
  private static final String PAGE = """
      <!doctype html><meta charset="utf-8">
      <link rel="stylesheet" href="swagger-ui.css"><div id="ui"></div>
      <script src="swagger-ui-bundle.js"></script>
      <script type="module">
      const say = (what) => fetch("said?" + encodeURIComponent(JSON.stringify(what)));
      const until = async (find) => {
        for (let i = 0; i < 300; i++) {
          const found = find();
          if (found) {
            return found;
          }
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        throw new Error("waited in vain for " + find);
      };
      const one = (selector, parent = document) => until(() => parent.querySelector(selector));
      const type = (input, text) => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input, text);
        input.dispatchEvent(new Event("input", { bubbles: true }));
        input.dispatchEvent(new Event("change", { bubbles: true }));
      };
      const execute = async (id) => {
        const operation = await one("#operations-" + id);
        if (!operation.querySelector(".opblock-body")) {
          operation.querySelector(".opblock-summary-control").click();
          (await one(".try-out__btn", operation)).click();
        }
        operation.querySelector(".btn-clear")?.click();
        await until(() => !operation.querySelector(".live-responses-table"));
        (await one(".btn.execute", operation)).click();
        const status = await one(".live-responses-table tbody .response-col_status", operation);
        const body = operation.querySelector(".live-responses-table .response-col_description pre");
        return [status.textContent.trim().slice(0, 3), body ? JSON.parse(body.textContent) : null];
      };
      const authorize = async (password, scope, expected) => {
        (await one("button.authorize")).click();
        const dialog = await one(".auth-container");
        type(await one("input[id^=oauth_username]", dialog), "ada@example.org");
        type(await one("input[id^=oauth_password]", dialog), password);
        if (scope) {
          (await one(`input[type=checkbox][data-value="${scope}"]`, dialog)).click();
        }
        (await one(".modal-btn.auth.authorize", dialog)).click();
        const outcome = await until(() =>
          [...document.querySelectorAll(".auth-container .errors, .auth-container button")]
            .find((each) => each.textContent.includes(expected)));
        const text = outcome.textContent;
        document.querySelector(".btn-done").click();
        await until(() => !document.querySelector(".auth-container"));
        return text;
      };
      try {
        SwaggerUIBundle({ url: "/openapi.json", dom_id: "#ui" });
        const seen = {};
        seen.before = await execute("users-me");
        seen.wrong = await authorize("wrong password", "me", "error");
        seen.right = await authorize("correct horse", "", "Logout");
        const [status, me] = await execute("users-me");
        seen.after = [status, me.email];
        seen.items = await execute("items-list");
        say(seen);
      } catch (error) {
        say({ error: String(error), page: document.body.innerText.slice(-2000) });
      }
      </script>
      """;

  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

  /** The files of Swagger UI, the page, and where the page tells what it has seen. */
  private final class Pages extends Handler.Abstract {

    @Override
    public boolean handle(Request request, Response response, Callback callback)
        throws IOException {
      String path = Request.getPathInContext(request);
      String name = path.substring(path.lastIndexOf('/') + 1);
      byte[] content = new byte[0];
      if (name.equals("said")) {
        said.add(URLDecoder.decode(request.getHttpURI().getQuery(), StandardCharsets.UTF_8));
      } else if (name.equals("page.html")) {
        content = PAGE.getBytes(StandardCharsets.UTF_8);
      } else if (Files.exists(SWAGGER.resolve(name))) {
        content = Files.readAllBytes(SWAGGER.resolve(name));
      }
      String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
      response.write(true, ByteBuffer.wrap(content), callback);
      return true;
    }
  }

  @Test
  void authorizesByPassword() throws Exception {
    try (RunningApp app =
        RunningApp.start("accounts", server -> server.mount("/swagger", new Pages()))) {
      register(app);
      String page = app.baseUrl() + "/swagger/page.html";
      Chromium browser = Chromium.show("<script>location = '" + page + "'</script>");
      try {
        assertEquals(
            Json.parse("""
                {"before": ["401", {"detail": "Not authenticated"}],
                 "wrong": "auth errorError: Unauthorized",
                 "right": "Logout",
                 "after": ["200", "ada@example.org"],
                 "items": ["403", {"detail": "Not enough permissions"}]}
                """),
            Json.parse(Optional.ofNullable(said.poll(60, TimeUnit.SECONDS)).orElse("\"nothing\"")));
      } finally {
        browser.close();
      }
    }
  }

  private static void register(RunningApp app) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(app.baseUrl() + "/users"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(
            "{\"email\":\"ada@example.org\",\"name\":\"Ada\",\"password\":\"correct horse\"}"))
        .build();
    assertEquals(
        201,
        HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.discarding())
            .statusCode());
  }
}
