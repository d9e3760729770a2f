package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A headless browser that shows one page; what the page finds out it tells by a request. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Process process;

  private Chromium(Process process) {
    this.process = process;
  }

  /** Shows a page of HTML. Without a browser the test is left out, unless one is required. */
  static Chromium show(String html) throws IOException {
    Optional<String> program = program();
    if (!Boolean.getBoolean("browser.required")) {
      assumeTrue(program.isPresent(), "no Chromium on the path");
    }
    Path folder =
        Files.createTempDirectory(Files.createDirectories(Path.of("target", "browser")), "page");
    Path page = Files.writeString(folder.resolve("page.html"), html);
    return new Chromium(new ProcessBuilder(
            program.orElseThrow(() -> new AssertionError("no Chromium on the path")),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--mute-audio",
            "--autoplay-policy=no-user-gesture-required",
            "--remote-debugging-port=0",
            "--user-data-dir=" + folder.resolve("profile").toAbsolutePath(),
            page.toUri().toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("browser.log").toFile())
        .start());
  }

  private static Optional<String> program() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  /** Lets the page work until it has told what is waited for, a minute at most. */
  void until(BooleanSupplier told) throws InterruptedException {
    for (int i = 0; i < 600 && process.isAlive() && !told.getAsBoolean(); i++) {
      Thread.sleep(100);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }
}
