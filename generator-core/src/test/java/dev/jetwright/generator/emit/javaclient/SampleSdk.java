package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.check.Rules;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.emit.template.Templates;
import dev.jetwright.generator.output.OutputFile;
import dev.jetwright.generator.source.ApplicationFacts;
import dev.jetwright.generator.source.ContractReader;
import dev.jetwright.generator.source.ReadResult;
import dev.jetwright.generator.source.SourceInput;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SDKs of the interfaces in {@code src/test/java-client}. */
final class SampleSdk {
  static final Path SAMPLES = Path.of("src/test/java-client");

  private SampleSdk() {}

  /** The files of the SDK of a sample's {@code api} folder, by path. */
  static Map<String, String> of(String sample) {
    return of(contract(SAMPLES.resolve(sample).resolve("api")));
  }

  static Map<String, String> of(Contract contract) {
    return of(contract, Optional.empty());
  }

  /** The files of an SDK whose package has a name of its own. */
  static Map<String, String> of(Contract contract, String packageName) {
    return of(contract, Optional.of(packageName));
  }

  private static Map<String, String> of(Contract contract, Optional<String> packageName) {
    JavaClientOptions options =
        new JavaClientOptions("com.acme", "shop-client", "1.2.3", packageName);
    Map<String, String> files = new TreeMap<>();
    for (OutputFile file :
        new JavaClientEmitter(new Templates(Optional.empty()), options).emit(contract)) {
      if (files.put(file.path(), file.text()) != null) {
        throw new AssertionError("Twice: " + file.path());
      }
    }
    return files;
  }

  /** The contract of the interfaces in a folder, which have no faults. */
  static Contract contract(Path folder) {
    List<Path> classPath = Arrays.stream(
            System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
    SourceInput input = new SourceInput(folder, List.of(folder), List.of(), classPath, List.of());
    ReadResult read = new ContractReader(input)
        .read(new ApplicationFacts(
            "Shop <&> \"co\"",
            "2.0",
            Optional.of("Sells & buys."),
            Optional.of(new dev.jetwright.generator.contract.Application.License(
                "Apache-2.0", Optional.of("https://www.apache.org/licenses/LICENSE-2.0.txt")))));
    List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
    Contract contract = read.contract().orElseThrow();
    diagnostics.addAll(Rules.check(contract));
    if (!diagnostics.isEmpty()) {
      throw new AssertionError(diagnostics.toString());
    }
    return contract;
  }

  /** The Java files of an SDK. */
  static JavaSources sources(Map<String, String> sdk) {
    JavaSources sources = new JavaSources();
    sdk.forEach((path, text) -> {
      if (path.endsWith(".java")) {
        sources.add(path, text);
      }
    });
    return sources;
  }

  /** The files of a folder, by path. */
  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
