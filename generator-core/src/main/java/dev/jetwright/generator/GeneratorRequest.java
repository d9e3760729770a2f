package dev.jetwright.generator;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build asks for.
 *
 * @param sources where the Java of the module is found
 * @param application what the build file knows about the application
 * @param target what to make of it
 * @param warnings what to do about warnings
 * @param templateDirectory a folder whose templates take the place of built-in ones
 */
public record GeneratorRequest(
    Sources sources,
    ApplicationInfo application,
    Target target,
    Warnings warnings,
    Optional<Path> templateDirectory) {

  /** A request that shows all warnings. */
  public GeneratorRequest(
      Sources sources,
      ApplicationInfo application,
      Target target,
      Optional<Path> templateDirectory) {
    this(sources, application, target, Warnings.SHOWN, templateDirectory);
  }
}
