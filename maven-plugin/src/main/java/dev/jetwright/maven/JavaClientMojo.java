package dev.jetwright.maven;

import dev.jetwright.generator.Target;
import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Makes a Java SDK that calls the module's {@code @Api} interfaces: a Maven project of its own.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "client-java",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyCollection = ResolutionScope.COMPILE,
    threadSafe = true)
public final class JavaClientMojo extends AbstractGeneratorMojo {

  /**
   * The folder of the SDK: its {@code pom.xml} and {@code src/main/java}.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "jetwright.java.outputDirectory",
      defaultValue = "${project.build.directory}/generated-clients/java",
      required = true)
  private File outputDirectory;

  /**
   * The group of the SDK's pom.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "jetwright.java.groupId",
      defaultValue = "${project.groupId}",
      required = true)
  private String groupId;

  /**
   * The artifact of the SDK's pom.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "jetwright.java.artifactId",
      defaultValue = "${project.artifactId}-client",
      required = true)
  private String artifactId;

  /**
   * The version of the SDK's pom.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "jetwright.java.version",
      defaultValue = "${project.version}",
      required = true)
  private String version;

  /**
   * The package of the SDK's classes; the package of the generated server with {@code .client}
   * behind it when empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jetwright.java.packageName")
  private String packageName;

  /**
   * Whether the SDK's Java sources are compiled with the project, as in a module that holds the SDK
   * only.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jetwright.java.addCompileSourceRoot", defaultValue = "false")
  private boolean addCompileSourceRoot;

  @Override
  Target target() {
    String name = packageName == null ? "" : packageName;
    return new Target.JavaClient(outputDirectory.toPath(), groupId, artifactId, version, name);
  }

  @Override
  void register() {
    if (addCompileSourceRoot) {
      project()
          .addCompileSourceRoot(
              outputDirectory.toPath().resolve("src/main/java").toString());
    }
  }

  /** Several applications have a folder each. */
  @Override
  void finish() {
    File[] folders = outputDirectory.listFiles(File::isDirectory);
    if (!addCompileSourceRoot || folders == null) {
      return;
    }
    for (File folder : folders) {
      File sources = new File(folder, "src/main/java");
      if (sources.isDirectory()) {
        project().addCompileSourceRoot(sources.toString());
      }
    }
  }
}
