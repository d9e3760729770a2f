package dev.jetwright.maven;

import dev.jetwright.generator.Target;
import java.io.File;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Makes the Jetty server and the OpenAPI document of the module's {@code @Api} interfaces.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyCollection = ResolutionScope.COMPILE,
    threadSafe = true)
public final class GenerateMojo extends AbstractGeneratorMojo {

  /**
   * The folder of the server's Java sources; it is compiled with the project.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "jetwright.outputDirectory",
      defaultValue = "${project.build.directory}/generated-sources/jetwright",
      required = true)
  private File outputDirectory;

  /**
   * The folder of {@code META-INF/jetwright/openapi.json}, {@code openapi.yaml} and
   * {@code contract.json}, and of the document that the server serves; it becomes part of the jar.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "jetwright.resourcesDirectory",
      defaultValue = "${project.build.directory}/generated-resources/jetwright",
      required = true)
  private File resourcesDirectory;

  /**
   * Whether the server's Java sources are compiled with the project.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jetwright.addCompileSourceRoot", defaultValue = "true")
  private boolean addCompileSourceRoot;

  @Override
  Target target() {
    return new Target.Server(outputDirectory.toPath(), resourcesDirectory.toPath());
  }

  @Override
  void register() {
    if (addCompileSourceRoot) {
      addGeneratedRoot(outputDirectory.toPath());
    }
    String folder = resourcesDirectory.getPath();
    boolean known = project().getResources().stream()
        .anyMatch(resource -> folder.equals(resource.getDirectory()));
    if (!known) {
      Resource resource = new Resource();
      resource.setDirectory(folder);
      resource.addExclude(".jetwright-manifest");
      project().addResource(resource);
    }
  }
}
