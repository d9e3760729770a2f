package dev.jetwright.generator.source;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the Java of a module is found.
 *
 * @param baseDirectory the project's folder; diagnostics name files below it
 * @param sourceRoots the module's own sources, whose {@code @Api} interfaces are read
 * @param siblingSourceRoots sources of other modules of the same build, for types only
 * @param classPath jars and folders of class files, for types that no source declares
 * @param unbuiltModules modules that the sources depend on and that could not be resolved, in the
 *     words of a repair: {@code shop-model}
 */
public record SourceInput(
    Path baseDirectory,
    List<Path> sourceRoots,
    List<Path> siblingSourceRoots,
    List<Path> classPath,
    List<String> unbuiltModules) {

  /** Makes the paths absolute and copies the lists. */
  public SourceInput {
    baseDirectory = absolute(baseDirectory);
    sourceRoots = sourceRoots.stream().map(SourceInput::absolute).distinct().toList();
    siblingSourceRoots =
        siblingSourceRoots.stream().map(SourceInput::absolute).distinct().toList();
    classPath = classPath.stream().map(SourceInput::absolute).distinct().toList();
    unbuiltModules = List.copyOf(unbuiltModules);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
