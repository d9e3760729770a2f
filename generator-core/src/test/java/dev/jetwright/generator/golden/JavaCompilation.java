package dev.jetwright.generator.golden;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources from memory into a folder, each batch on top of the earlier ones. */
final class JavaCompilation {
  /** As an author's sources are compiled. */
  private static final List<String> PLAIN = List.of();

  /** As generated sources must compile: every lint is an error. */
  private static final List<String> STRICT = List.of("-Xlint:all", "-Xlint:-processing", "-Werror");

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  private static final Map<String, JavaCompilation> DONE = new HashMap<>();

  private final Path classes;

  private JavaCompilation(Path classes) {
    this.classes = classes;
  }

  /** The input of a case, its server and its implementation, compiled once for all tests. */
  static synchronized JavaCompilation of(GoldenCase golden) throws IOException {
    JavaCompilation done = DONE.get(golden.name());
    if (done == null) {
      done = new JavaCompilation(Path.of("target", "goldens", golden.name()));
      GoldenCase.delete(done.classes);
      Files.createDirectories(done.classes);
      done.compile(golden.files("input"), PLAIN);
      Map<String, String> server = golden.files("server");
      Map<String, String> links = golden.files("links");
      server.putAll(links.isEmpty() ? GoldenTest.operations(golden.contract()) : links);
      done.compile(server, STRICT);
      done.compile(golden.files("implementation"), PLAIN);
      DONE.put(golden.name(), done);
    }
    return done;
  }

  /** Compiles files by path, for Java 17. */
  private void compile(Map<String, String> files, List<String> lint) {
    if (files.isEmpty()) {
      return;
    }
    List<String> options = new ArrayList<>(List.of(
        "--release", "17", "-proc:none", "-d", classes.toString(), "-classpath", classPath()));
    options.addAll(lint);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    boolean done = COMPILER
        .getTask(output, null, diagnostics, options, null, sources(files))
        .call();
    if (!done || !output.toString().isEmpty()) {
      throw new AssertionError(report(diagnostics.getDiagnostics()) + output);
    }
  }

  private String classPath() {
    return Stream.concat(Stream.of(classes), GoldenCase.classPath().stream())
        .map(Path::toString)
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  private static List<Source> sources(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".java"))
        .map(file -> new Source(file.getKey(), file.getValue()))
        .toList();
  }

  private static String report(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(Diagnostic::toString)
        .collect(Collectors.joining("\n"));
  }

  /** Loads what was compiled, with resources of the same folder. */
  URLClassLoader loader() throws IOException {
    URL[] folder = {classes.toUri().toURL()};
    return new URLClassLoader(folder, JavaCompilation.class.getClassLoader());
  }

  /** The folder of the class files, for resources beside them. */
  Path classes() {
    return classes;
  }

  /** A source file in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("string:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
