package dev.jetwright.generator;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the Java of a module is found.
 *
 * @param baseDirectory the project's folder; messages name files below it
 * @param sourceRoots the module's own sources, whose interfaces become the API
 * @param siblingSourceRoots sources of other modules of the same build, for types
 * @param classPath jars and folders of class files, for types that no source declares
 * @param unbuiltModules names of dependencies that could not be had, for messages
 */
public record Sources(
    Path baseDirectory,
    List<Path> sourceRoots,
    List<Path> siblingSourceRoots,
    List<Path> classPath,
    List<String> unbuiltModules) {

  /** Copies the lists. */
  public Sources {
    sourceRoots = List.copyOf(sourceRoots);
    siblingSourceRoots = List.copyOf(siblingSourceRoots);
    classPath = List.copyOf(classPath);
    unbuiltModules = List.copyOf(unbuiltModules);
  }
}
