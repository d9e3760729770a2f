package dev.jetwright.generator.source.text;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import dev.jetwright.generator.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Java files below some folders.
 *
 * <p>Parsing is slow, so a file is parsed when something in it is needed and not before. The newest
 * language level reads every older one; what a release does not allow is for the compiler to say.
 */
final class SourceSet {
  private static final Pattern DECLARATION = Pattern.compile(
      "\\b(?:class|interface|enum|record)\\s+(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

  private final Path baseDirectory;
  private final Consumer<Diagnostic> diagnostics;
  private final List<Path> own = new ArrayList<>();
  private final Map<String, List<Path>> packages = new TreeMap<>();
  private final Map<String, List<Path>> ownByClause = new HashMap<>();
  private final Map<String, Map<String, List<Path>>> declarations = new HashMap<>();
  private final Map<Path, Optional<SourceFile>> parsed = new HashMap<>();
  private final Map<Path, String> texts = new HashMap<>();
  private final JavaParser parser = new JavaParser(new ParserConfiguration()
      .setAttributeComments(false)
      .setLanguageLevel(LanguageLevel.BLEEDING_EDGE));

  SourceSet(
      Path baseDirectory,
      List<Path> ownRoots,
      List<Path> siblingRoots,
      Consumer<Diagnostic> diagnostics) {
    this.baseDirectory = baseDirectory;
    this.diagnostics = diagnostics;
    ownRoots.forEach(root -> own.addAll(list(root)));
    siblingRoots.forEach(this::list);
  }

  private List<Path> list(Path root) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      List<Path> files = walk.filter(file -> file.getFileName().toString().endsWith(".java"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
      files.forEach(file -> packages
          .computeIfAbsent(packageOf(root, file), name -> new ArrayList<>())
          .add(file));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String packageOf(Path root, Path file) {
    Path folder = root.relativize(file).getParent();
    return folder == null
        ? ""
        : folder.toString().replace(folder.getFileSystem().getSeparator(), ".");
  }

  /** The module's own files whose text passes a test, parsed. */
  List<SourceFile> own(Predicate<String> test) {
    return own.stream()
        .filter(file -> test.test(text(file)))
        .map(this::parse)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The file that declares a top-level type. */
  Optional<SourceFile> declaring(String packageName, String simpleName) {
    return candidates(packageName, simpleName).stream()
        .map(this::parse)
        .flatMap(Optional::stream)
        .filter(file -> file.packageName().equals(packageName))
        .filter(file -> file.type(simpleName).isPresent())
        .findFirst();
  }

  /** Whether a file that was not understood may declare a top-level type. */
  boolean isUnreadable(String packageName, String simpleName) {
    return candidates(packageName, simpleName).stream()
        .map(this::parse)
        .anyMatch(Optional::isEmpty);
  }

  /** The qualified names of the top-level types that files are named after. */
  List<String> fileNames() {
    return packages.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream()
            .map(file -> (entry.getKey().isEmpty() ? "" : entry.getKey() + ".") + stem(file)))
        .toList();
  }

  /** The files whose text declares a type called so, the one that is named after it first. */
  private List<Path> candidates(String packageName, String simpleName) {
    return declarations
        .computeIfAbsent(packageName, this::declarationsIn)
        .getOrDefault(simpleName, List.of());
  }

  private Map<String, List<Path>> declarationsIn(String packageName) {
    Map<String, List<Path>> found = new HashMap<>();
    for (Path file : filesOf(packageName)) {
      Matcher matcher = DECLARATION.matcher(text(file));
      while (matcher.find()) {
        List<Path> files = found.computeIfAbsent(matcher.group(1), name -> new ArrayList<>());
        if (!files.contains(file)) {
          files.add(stem(file).equals(matcher.group(1)) ? 0 : files.size(), file);
        }
      }
    }
    return found;
  }

  /**
   * The files in a package's folder, and the module's own that lie elsewhere, which Java allows.
   */
  private Set<Path> filesOf(String packageName) {
    if (ownByClause.isEmpty()) {
      own.forEach(file -> ownByClause
          .computeIfAbsent(packageClause(text(file)), name -> new ArrayList<>())
          .add(file));
    }
    Set<Path> files = new LinkedHashSet<>(packages.getOrDefault(packageName, List.of()));
    files.addAll(ownByClause.getOrDefault(packageName, List.of()));
    return files;
  }

  private static String packageClause(String text) {
    Matcher matcher = PACKAGE.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".java".length());
  }

  private Optional<SourceFile> parse(Path path) {
    Optional<SourceFile> known = parsed.get(path);
    if (known == null) {
      known = parse(path, text(path));
      parsed.put(path, known);
    }
    return known;
  }

  private Optional<SourceFile> parse(Path path, String text) {
    String name = name(path);
    Lines lines = Lines.of(text);
    ParseResult<CompilationUnit> result = parser.parse(text);
    if (result.isSuccessful() && result.getResult().isPresent()) {
      return Optional.of(new SourceFile(name, lines, result.getResult().get()));
    }
    diagnostics.accept(new SyntaxProblem(name, lines).diagnostic(result.getProblems()));
    return Optional.empty();
  }

  private String name(Path path) {
    Path shown =
        path.getRoot().equals(baseDirectory.getRoot()) ? baseDirectory.relativize(path) : path;
    return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private String text(Path file) {
    return texts.computeIfAbsent(file, SourceSet::read);
  }

  private static String read(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
