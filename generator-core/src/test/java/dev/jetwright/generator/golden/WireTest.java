package dev.jetwright.generator.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.runtime.JettyServer;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the servers of the goldens do: each is compiled, started with its {@code implementation} or
 * else with an {@link Echo}, and asked what its {@code wire.txt} says. {@code -Dgolden.update=wire}
 * rewrites the expected answers.
 */
class WireTest {
  private static final boolean UPDATED = "wire".equals(System.getProperty("golden.update"));

  @TestFactory
  Stream<DynamicContainer> everyServerAnswers() {
    return GoldenCase.all().stream()
        .filter(golden -> Files.isRegularFile(golden.folder().resolve("wire.txt")))
        .map(golden -> DynamicContainer.dynamicContainer(golden.name(), tests(golden)));
  }

  /** One test for each request; the server starts with the first and stops after the last. */
  private static Stream<DynamicTest> tests(GoldenCase golden) {
    Running running = new Running(golden);
    Stream<WireCase> cases = running.cases().stream();
    return cases
        .map(wire -> DynamicTest.dynamicTest(wire.title(), () -> {
          HttpResponse<String> answer = running.ask(wire);
          running.answered.add(wire.answered(answer.statusCode(), answer.body()));
          if (!UPDATED) {
            check(wire, answer);
          }
        }))
        .onClose(running::close);
  }

  private static void check(WireCase wire, HttpResponse<String> answer) {
    assertEquals(wire.status() + "\n" + wire.answer(), answer.statusCode() + "\n" + answer.body());
  }

  /** The server of a case. */
  private static final class Running {
    private final GoldenCase golden;
    private final HttpClient client = HttpClient.newHttpClient();
    private URLClassLoader loader;
    private JettyServer server;
    private final List<WireCase> answered = new ArrayList<>();

    Running(GoldenCase golden) {
      this.golden = golden;
    }

    List<WireCase> cases() {
      try {
        return WireCase.parse(Files.readString(golden.folder().resolve("wire.txt")));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    HttpResponse<String> ask(WireCase wire) throws Exception {
      if (server == null) {
        start();
      }
      HttpRequest.Builder request = HttpRequest.newBuilder(
              URI.create("http://localhost:" + server.port() + wire.target()))
          .method(wire.method(), BodyPublishers.ofString(wire.body()));
      if (!wire.body().isEmpty() && !wire.headers().containsKey("content-type")) {
        request.header("content-type", "application/json");
      }
      wire.headers().forEach(request::header);
      return client.send(request.build(), BodyHandlers.ofString());
    }

    private void start() throws Exception {
      JavaCompilation compilation = JavaCompilation.of(golden);
      loader = compilation.loader();
      Contract contract = golden.contract();
      String home = contract.application().packageName();
      Path document = compilation
          .classes()
          .resolve(home.replace('.', '/'))
          .resolve(contract.application().serverName() + ".openapi.json");
      Files.writeString(document, "{}");
      List<Object> implementations = new ArrayList<>();
      for (Service service : contract.services()) {
        implementations.add(implementation(service));
      }
      Constructor<?> constructor = loader.loadClass(
              (home.isEmpty() ? "" : home + ".") + contract.application().serverName())
          .getConstructors()[0];
      server = (JettyServer) constructor.newInstance(implementations.toArray());
      server.start(0);
    }

    private Object implementation(Service service) throws ReflectiveOperationException {
      String name = service.name().qualifiedName();
      String home = service.name().packageName();
      Class<?> type = loader.loadClass(
          (home.isEmpty() ? "" : home + ".") + service.name().nestedName().replace('.', '$'));
      String path = name.replace('.', '/') + "Sample.java";
      return golden.files("implementation").containsKey(path)
          ? loader.loadClass(name + "Sample").getConstructor().newInstance()
          : Echo.of(type);
    }

    void close() {
      try {
        if (server != null) {
          server.close();
        }
        if (loader != null) {
          loader.close();
        }
        if (UPDATED && answered.size() == cases().size()) {
          Files.writeString(
              golden.folder().resolve("wire.txt"),
              answered.stream().map(WireCase::text).collect(Collectors.joining("\n")));
        }
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
