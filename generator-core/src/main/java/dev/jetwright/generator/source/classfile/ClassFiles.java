package dev.jetwright.generator.source.classfile;

import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.declaration.Declaration;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Indexer;

/**
 * The types of a class path, and of the JDK behind it.
 *
 * <p>A jar is opened when a type is looked for that nothing before it has; of a jar only the
 * classes that are asked for are read.
 */
public final class ClassFiles implements Closeable {
  private final List<Path> unopened;
  private final List<Place> places = new ArrayList<>();
  private final Map<TypeName, Optional<Declaration>> declarations = new HashMap<>();

  /** The types of jars and folders of class files; what does not exist is passed over. */
  public ClassFiles(List<Path> classPath) {
    this.unopened = new ArrayList<>(classPath);
  }

  /** Whether there is a type of that name. */
  public boolean exists(TypeName name) {
    return declarations.getOrDefault(name, Optional.empty()).isPresent()
        || bytes(name).isPresent();
  }

  /** The type of that name. */
  public Optional<Declaration> find(TypeName name) {
    Optional<Declaration> known = declarations.get(name);
    if (known == null) {
      known = bytes(name).map(found -> read(name, found));
      declarations.put(name, known);
    }
    return known;
  }

  private Declaration read(TypeName name, Found found) {
    try (InputStream in = found.source().open()) {
      byte[] bytes = in.readAllBytes();
      Indexer indexer = new Indexer();
      indexer.index(new ByteArrayInputStream(bytes));
      DotName className = DotName.createSimple(className(name));
      return new ClassDeclaration(
          indexer.complete().getClassByName(className), bytes, outer(name), found.place());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Declaration> outer(TypeName name) {
    int dot = name.nestedName().lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : find(new TypeName(name.packageName(), name.nestedName().substring(0, dot)));
  }

  private static String className(TypeName name) {
    String nested = name.nestedName().replace('.', '$');
    return name.packageName().isEmpty() ? nested : name.packageName() + "." + nested;
  }

  /** A class file, and the jar or folder to name when there is something to say about it. */
  private record Found(Source source, String place) {}

  private Optional<Found> bytes(TypeName name) {
    String file = className(name).replace('.', '/') + ".class";
    if (!name.packageName().startsWith("java.")) {
      for (int i = 0; i < places.size() || openNext(); i++) {
        Place place = places.get(i);
        Optional<Source> source = place.find(file);
        if (source.isPresent()) {
          return Optional.of(new Found(source.get(), place.name()));
        }
      }
    }
    URL platform = ClassLoader.getPlatformClassLoader().getResource(file);
    return Optional.ofNullable(platform).map(url -> new Found(url::openStream, "the JDK"));
  }

  private boolean openNext() {
    while (!unopened.isEmpty()) {
      Optional<Place> place = open(unopened.remove(0));
      if (place.isPresent()) {
        places.add(place.get());
        return true;
      }
    }
    return false;
  }

  private static Optional<Place> open(Path path) {
    String name = path.getFileName().toString();
    if (Files.isDirectory(path)) {
      return Optional.of(new Folder(name, path));
    }
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Jar(name, new ZipFile(path.toFile())));
    } catch (ZipException notAnArchive) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    unopened.clear();
    for (Place place : places) {
      place.close();
    }
  }

  /** Where the bytes of one class come from. */
  private interface Source {
    InputStream open() throws IOException;
  }

  /** One entry of the class path. */
  private interface Place extends Closeable {
    String name();

    Optional<Source> find(String file);
  }

  private record Folder(String name, Path path) implements Place {
    @Override
    public Optional<Source> find(String file) {
      Path found = path.resolve(file);
      return Files.isRegularFile(found)
          ? Optional.of(() -> Files.newInputStream(found))
          : Optional.empty();
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  private record Jar(String name, ZipFile archive) implements Place {
    @Override
    public Optional<Source> find(String file) {
      ZipEntry entry = archive.getEntry(file);
      return entry == null ? Optional.empty() : Optional.of(() -> archive.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
      archive.close();
    }
  }
}
