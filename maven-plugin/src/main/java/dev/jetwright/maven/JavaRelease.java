package dev.jetwright.maven;

import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The Java release that a project is compiled for. */
final class JavaRelease {
  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
  private static final int LEAST = 17;

  private JavaRelease() {}

  /**
   * Makes sure that the generated code can be compiled; a project that does not say is given the
   * benefit of the doubt.
   */
  static void check(MavenProject project) throws MojoFailureException {
    String release = Stream.of(
            configured(project, "release"),
            project.getProperties().getProperty("maven.compiler.release"),
            configured(project, "source"),
            project.getProperties().getProperty("maven.compiler.source"))
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(String.valueOf(LEAST));
    if (parse(release) < LEAST) {
      throw new MojoFailureException("The project is compiled for Java " + release
          + ", and contracts need 17: set maven.compiler.release to 17 or newer.");
    }
  }

  private static int parse(String release) throws MojoFailureException {
    try {
      return Integer.parseInt(release.startsWith("1.") ? release.substring(2) : release);
    } catch (NumberFormatException e) {
      throw new MojoFailureException("maven.compiler.release is not a Java release: " + release);
    }
  }

  private static String configured(MavenProject project, String name) {
    Plugin compiler = project.getPlugin(COMPILER);
    if (compiler == null || !(compiler.getConfiguration() instanceof Xpp3Dom configuration)) {
      return null;
    }
    Xpp3Dom value = configuration.getChild(name);
    return value == null ? null : value.getValue();
  }
}
