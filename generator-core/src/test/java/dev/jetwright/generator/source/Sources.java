package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small project in a temporary folder. */
final class Sources {
  private static final ApplicationFacts FACTS =
      new ApplicationFacts("Shop", "1.0", Optional.empty(), Optional.empty());

  private final Path folder;
  private final List<Path> classPath = new ArrayList<>();
  private final List<Path> siblings = new ArrayList<>();
  private final List<String> unbuilt = new ArrayList<>();

  Sources(Path folder) {
    this.folder = folder;
  }

  /** Adds a file below {@code src}, from its path: {@code shop/Items.java}. */
  Sources file(String path, String text) {
    return write(folder.resolve("src").resolve(path), text);
  }

  /** Adds a file of package {@code shop}, with the imports that most need. */
  Sources shop(String name, String text) {
    return file("shop/" + name + ".java", "package shop;\n" + IMPORTS + text);
  }

  static final String IMPORTS =
      "import dev.jetwright.*; import jakarta.validation.constraints.*; import java.util.*;\n";

  /** Adds a file of a sibling module. */
  Sources sibling(String path, String text) {
    Path root = folder.resolve("sibling");
    if (!siblings.contains(root)) {
      siblings.add(root);
    }
    return write(root.resolve(path), text);
  }

  Sources classPath(Path path) {
    classPath.add(path);
    return this;
  }

  Sources unbuilt(String module) {
    unbuilt.add(module);
    return this;
  }

  private Sources write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ReadResult result() {
    SourceInput input =
        new SourceInput(folder, List.of(folder.resolve("src")), siblings, classPath, unbuilt);
    return new ContractReader(input).read(FACTS);
  }

  /** The contract, of which everything is understood. */
  Contract contract() {
    ReadResult result = result();
    if (!result.diagnostics().isEmpty()) {
      throw new AssertionError(result.diagnostics().toString());
    }
    return result.contract().orElseThrow();
  }

  /** The only operation. */
  Operation operation() {
    List<Operation> operations = contract().operations();
    if (operations.size() != 1) {
      throw new AssertionError(operations.toString());
    }
    return operations.get(0);
  }

  /** An interface {@code shop.Items} with these members. */
  Sources items(String members) {
    return shop("Items", "@Api public interface Items {\n" + members + "\n}\n");
  }

  /** The only parameter of the only operation. */
  Parameter parameter() {
    List<Parameter> parameters = operation().parameters();
    if (parameters.size() != 1) {
      throw new AssertionError(parameters.toString());
    }
    return parameters.get(0);
  }

  RecordDefinition record(String simpleName) {
    return (RecordDefinition) type(simpleName);
  }

  TypeDefinition type(String simpleName) {
    return contract().types().stream()
        .filter(type -> type.name().simpleName().equals(simpleName))
        .findFirst()
        .orElseThrow();
  }

  /** What is wrong: the code and the text that is underlined, {@code unknown-type: Itm}. */
  List<String> wrong() {
    return result().diagnostics().stream()
        .map(found -> found.code().code() + ": " + underlined(found.location()))
        .toList();
  }

  /** The text at a place. */
  String underlined(Location place) {
    try {
      String line =
          Files.readString(folder.resolve(place.file())).split("\\R", -1)[place.line() - 1];
      return line.substring(place.column() - 1, place.column() - 1 + place.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only thing that is wrong. */
  Diagnostic diagnostic() {
    List<Diagnostic> found = result().diagnostics();
    if (found.size() != 1) {
      throw new AssertionError(found.toString());
    }
    return found.get(0);
  }
}
