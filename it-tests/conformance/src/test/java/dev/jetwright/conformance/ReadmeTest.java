package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what the examples hold and what their server answers. */
class ReadmeTest {
  private static final int MOST_LINES = 120;
  private static final int CODE_STARTS_WITHIN = 30;

  private final Readme readme = new Readme();

  @Test
  void codeComesFirstAndTheWholeIsShort() {
    List<String> lines = readme.text().lines().toList();
    assertTrue(lines.size() < MOST_LINES, lines.size() + " lines");
    assertTrue(lines.indexOf("```java") >= 0 && lines.indexOf("```java") < CODE_STARTS_WITHIN);
  }

  @Test
  void everySnippetStandsInAnExample() throws IOException {
    List<String> sources = exampleSources();
    List<String> snippets = new ArrayList<>();
    for (String language : List.of("java", "typescript", "xml")) {
      assertFalse(readme.blocks(language).isEmpty(), "no " + language);
      readme.blocks(language).forEach(block -> snippets.addAll(List.of(block.split("\n\n(?=\\S)"))));
    }
    for (String snippet : snippets) {
      String wanted = flat(snippet);
      assertTrue(
          sources.stream().anyMatch(source -> source.contains(wanted)),
          "no example has:\n" + snippet);
    }
  }

  @Test
  void everyRequestGivesThePrintedAnswer() throws Exception {
    List<Readme.Command> commands = readme.commands();
    assertTrue(commands.size() >= 4, commands.size() + " commands");
    try (RunningApp app = RunningApp.start("quickstart")) {
      for (Readme.Command command : commands) {
        assertEquals(command.answer(), answer(command.words(), app.baseUrl()), command.toString());
      }
    }
  }

  @Test
  void everyLinkLeadsSomewhere() {
    var link = java.util.regex.Pattern.compile("\\]\\(([^)#]+)\\)").matcher(readme.text());
    while (link.find()) {
      assertTrue(Files.exists(Readme.ROOT.resolve(link.group(1))), link.group(1));
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
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body();
  }

  private static List<String> exampleSources() throws IOException {
    Path examples = Readme.ROOT.resolve("examples");
    try (Stream<Path> files = Files.walk(examples)) {
      return files
          .filter(file -> !examples.relativize(file).toString().matches(".*(target|node_modules).*"))
          .filter(file -> file.toString().matches(".*(\\.java|\\.ts|pom\\.xml)"))
          .map(file -> flat(Readme.read(file)))
          .toList();
    }
  }

  /** Lines without what stands in front of and behind them, so that indentation may differ. */
  private static String flat(String text) {
    return String.join("\n", text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }
}
