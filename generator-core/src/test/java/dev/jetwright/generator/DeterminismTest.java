package dev.jetwright.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.jetwright.generator.GeneratorResult.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same interfaces give the same bytes, whatever else differs. */
class DeterminismTest {
  private static final Path RICH = Path.of("src/test/resources/rich");

  @TempDir
  Path temp;

  @Test
  void sameBytesEverywhere() throws IOException, InterruptedException {
    Path here = temp.resolve("here");
    copy(List.of("shop"), here.resolve("src"), "\n");
    generate(here, List.of(here.resolve("src")), classPath());

    // Elsewhere: two roots for one, in the other order, files written last to first, CRLF.
    Path there = temp.resolve("dört ayrı yer/İI");
    copy(List.of("shop/model"), there.resolve("model"), "\r\n");
    copy(List.of("shop"), there.resolve("src"), "\r\n");
    delete(there.resolve("src/shop/model"));
    inAnotherWorld(there);

    Map<String, String> expected = output(here);
    assertFalse(expected.isEmpty());
    assertEquals(expected.keySet(), output(there).keySet());
    expected.forEach((path, text) -> assertEquals(text, output(there).get(path), path));
  }

  /** Generates in a process with another language, time zone, line separator and file encoding. */
  private static void inAnotherWorld(Path folder) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Tokyo",
            "-Dline.separator=\r\n",
            "-Dfile.encoding=ISO-8859-1",
            "-cp",
            System.getProperty("java.class.path"),
            DeterminismTest.class.getName())
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  /** Generates in the working folder, with everything in the other order. */
  public static void main(String... args) {
    List<Path> classPath = new ArrayList<>(classPath());
    Collections.reverse(classPath);
    Path folder = Path.of("").toAbsolutePath();
    generate(folder, List.of(folder.resolve("src"), folder.resolve("model")), classPath);
  }

  private static void generate(Path folder, List<Path> roots, List<Path> classPath) {
    Sources sources = new Sources(folder, roots, List.of(), classPath, List.of());
    ApplicationInfo application = new ApplicationInfo(
        "Shop",
        "1.0",
        Optional.of("All that is for sale."),
        Optional.of("Apache-2.0"),
        Optional.empty());
    Path out = folder.resolve("out");
    for (Target target : List.of(
        new Target.Server(out.resolve("sources"), out.resolve("resources")),
        new Target.TypeScript(out.resolve("typescript"), "@shop/client", "1.0.0"),
        new Target.JavaClient(out.resolve("java"), "shop", "shop-client", "1.0", ""))) {
      GeneratorResult result = new Generator()
          .generate(new GeneratorRequest(sources, application, target, Optional.empty()));
      if (result.outcome() != Outcome.GENERATED) {
        throw new AssertionError(String.join("\n", result.report()) + result.summary());
      }
    }
  }

  private static List<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  /** Copies sources, the last file first, with line ends of a kind. */
  private static void copy(List<String> folders, Path to, String lineEnd) throws IOException {
    for (String folder : folders) {
      List<Path> files = new ArrayList<>(files(RICH.resolve(folder)));
      Collections.reverse(files);
      for (Path file : files) {
        Path copy = to.resolve(RICH.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, Files.readString(file).replace("\n", lineEnd));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    for (Path file : files(folder)) {
      Files.delete(file);
    }
  }

  private static Map<String, String> output(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    try {
      for (Path file : files(folder.resolve("out"))) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return texts;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
