package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README is short, and its requests get the answers that it prints. */
class ReadmeTest {
  private static final int MOST_LINES = 120;
  private static final int CODE_STARTS_WITHIN = 30;

  private final Page readme = Page.readme();

  @Test
  void codeComesFirstAndTheWholeIsShort() {
    List<String> lines = readme.text().lines().toList();
    assertTrue(lines.size() < MOST_LINES, lines.size() + " lines");
    assertTrue(lines.indexOf("```java") >= 0 && lines.indexOf("```java") < CODE_STARTS_WITHIN);
  }

  @Test
  void everyRequestGivesThePrintedAnswer() throws Exception {
    List<Page.Command> commands = readme.commands();
    assertTrue(commands.size() >= 4, commands.size() + " commands");
    try (RunningApp app = RunningApp.start("quickstart")) {
      for (Page.Command command : commands) {
        assertEquals(command.answer(), answer(command.words(), app.baseUrl()), command.toString());
      }
    }
  }

  private static String answer(List<String> words, String baseUrl)
      throws IOException, InterruptedException {
    assertEquals("curl", words.get(0));
    HttpRequest.Builder request = HttpRequest.newBuilder();
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--json")) {
        request.header("content-type", "application/json");
        request.POST(BodyPublishers.ofString(words.get(++i)));
      } else {
        assertTrue(word.startsWith("localhost:8080/"), word);
        request.uri(URI.create(baseUrl + word.substring("localhost:8080".length())));
      }
    }
    return HttpClient.newHttpClient()
        .send(request.build(), BodyHandlers.ofString())
        .body();
  }
}
