package dev.jetwright.generator.emit.javaclient;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java files, compiled in memory, and the resources beside them. */
final class JavaSources {
  private final Map<String, String> texts = new TreeMap<>();

  JavaSources add(String path, String text) {
    texts.put(path, text);
    return this;
  }

  /** What javac says with every lint, as errors; nothing when all is well. */
  String lint() {
    return compile(
        new Classes(),
        List.of("-Xlint:all", "-Werror", "-Xdoclint:all,-missing"),
        jarOf("jackson-core"));
  }

  /** The compiled classes, beside those of the test. */
  ClassLoader load() {
    Classes classes = new Classes();
    String said = compile(classes, List.of("-proc:none"), System.getProperty("java.class.path"));
    if (!said.isEmpty()) {
      throw new AssertionError(said);
    }
    return classes;
  }

  private String compile(Classes classes, List<String> options, String classPath) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("--release", "17", "-classpath", classPath));
    List<JavaFileObject> units = texts.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".java"))
        .map(file -> source(file.getKey(), file.getValue()))
        .toList();
    StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
    JavaFileManager manager = new ClassFiles(files, classes);
    compiler.getTask(said, manager, null, all, null, units).call();
    return said.toString();
  }

  /** The jar on the test's class path whose name begins so. */
  private static String jarOf(String artifact) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> new File(entry).getName().startsWith(artifact))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** Loads what has been compiled. */
  private final class Classes extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> bytes = new TreeMap<>();

    Classes() {
      super(JavaSources.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (!bytes.containsKey(name)) {
        throw new ClassNotFoundException(name);
      }
      byte[] code = bytes.get(name).toByteArray();
      return defineClass(name, code, 0, code.length);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      return texts.containsKey(name)
          ? new ByteArrayInputStream(texts.get(name).getBytes(StandardCharsets.UTF_8))
          : super.getResourceAsStream(name);
    }
  }

  private static final class ClassFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Classes classes;

    ClassFiles(JavaFileManager files, Classes classes) {
      super(files);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("class:///" + name.replace('.', '/')), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream code = new ByteArrayOutputStream();
          classes.bytes.put(name, code);
          return code;
        }
      };
    }
  }
}
