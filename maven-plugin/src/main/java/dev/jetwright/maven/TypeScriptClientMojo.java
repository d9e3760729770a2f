package dev.jetwright.maven;

import dev.jetwright.generator.Target;
import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Makes a TypeScript package that calls the module's {@code @Api} interfaces.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "client-typescript",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyCollection = ResolutionScope.COMPILE,
    threadSafe = true)
public final class TypeScriptClientMojo extends AbstractGeneratorMojo {

  /**
   * The folder of the package.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "jetwright.typescript.outputDirectory",
      defaultValue = "${project.build.directory}/generated-clients/typescript",
      required = true)
  private File outputDirectory;

  /**
   * The name of the package in npm, such as {@code @acme/shop-client}.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "jetwright.typescript.packageName",
      defaultValue = "${project.artifactId}-client",
      required = true)
  private String packageName;

  /**
   * The version of the package.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "jetwright.typescript.packageVersion",
      defaultValue = "${project.version}",
      required = true)
  private String packageVersion;

  @Override
  Target target() {
    return new Target.TypeScript(outputDirectory.toPath(), packageName, packageVersion);
  }
}
