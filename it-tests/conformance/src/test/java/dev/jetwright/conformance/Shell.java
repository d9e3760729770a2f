package dev.jetwright.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Runs programs of this machine. */
final class Shell {
  private static final int MINUTES = 5;

  private Shell() {}

  /** What a program prints; it must succeed. */
  static String run(String... command) throws IOException, InterruptedException {
    return runWith("", command);
  }

  /** What a program prints that is given an input; it must succeed. */
  static String runWith(String input, String... command) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of("target", "shell"));
    Path in = Files.writeString(Files.createTempFile(folder, "program", ".in"), input);
    Path out = Files.createTempFile(folder, "program", ".out");
    Path err = Files.createTempFile(folder, "program", ".err");
    Process process = new ProcessBuilder(command)
        .redirectInput(in.toFile())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    if (!ended || process.exitValue() != 0) {
      String said = Files.readString(out, UTF_8) + Files.readString(err, UTF_8);
      throw new AssertionError(Arrays.toString(command) + System.lineSeparator() + said);
    }
    return Files.readString(out, UTF_8);
  }
}
