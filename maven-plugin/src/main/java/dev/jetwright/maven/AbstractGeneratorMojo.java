package dev.jetwright.maven;

import dev.jetwright.generator.ApplicationInfo;
import dev.jetwright.generator.Generator;
import dev.jetwright.generator.GeneratorRequest;
import dev.jetwright.generator.GeneratorResult;
import dev.jetwright.generator.GeneratorResult.Outcome;
import dev.jetwright.generator.Sources;
import dev.jetwright.generator.Target;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.License;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** What the goals share: where the sources are, what the application is called, how it went. */
abstract class AbstractGeneratorMojo extends AbstractMojo {

  /**
   * Whether to do nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jetwright.skip", defaultValue = "false")
  private boolean skip;

  /**
   * A folder of templates that take the place of built-in ones, by path:
   * {@code server/Routes.java.mustache}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jetwright.templateDirectory")
  private File templateDirectory;

  /**
   * The application's title in the OpenAPI document.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jetwright.title", defaultValue = "${project.name}")
  private String title;

  /**
   * The application's version in the OpenAPI document.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jetwright.apiVersion", defaultValue = "${project.version}")
  private String apiVersion;

  /**
   * The application's description in the OpenAPI document, in Markdown.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jetwright.description", defaultValue = "${project.description}")
  private String description;

  /**
   * The name of the application's licence, such as {@code Apache-2.0}; the pom's first licence by
   * default.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jetwright.licenseName")
  private String licenseName;

  /**
   * Where the application's licence can be read; the address of the pom's first licence by default.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jetwright.licenseUrl")
  private String licenseUrl;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Inject
  private RepositorySystem repositories;

  /** What this goal makes. */
  abstract Target target();

  /** Tells Maven about the output, before there is any: a build without changes needs it too. */
  void register() {}

  /** The folders that generated Java goes to, which is not read again. */
  abstract List<Path> generatedSourceRoots();

  /** The project that the goal runs in. */
  final MavenProject project() {
    return project;
  }

  @Override
  public final void execute() throws MojoFailureException {
    if (skip) {
      getLog().info("Skipped, since jetwright.skip is set.");
      return;
    }
    JavaRelease.check(project);
    GeneratorRequest request =
        new GeneratorRequest(sources(), application(), target(), templates());
    register();
    report(new Generator().generate(request));
  }

  private Sources sources() throws MojoFailureException {
    Dependencies dependencies = new Dependencies(project, session, repositories);
    Sources sources = new Sources(
        project.getBasedir().toPath(),
        sourceRoots(),
        dependencies.sourceRoots(),
        dependencies.files(),
        dependencies.missing());
    getLog().debug("Reading " + sources);
    return sources;
  }

  private List<Path> sourceRoots() {
    List<Path> generated = generatedSourceRoots();
    return project.getCompileSourceRoots().stream()
        .map(root -> project.getBasedir().toPath().resolve(root).normalize())
        .filter(root -> generated.stream().noneMatch(root::startsWith))
        .toList();
  }

  private ApplicationInfo application() {
    Optional<License> license = project.getLicenses().stream().findFirst();
    return new ApplicationInfo(
        title,
        apiVersion,
        Optional.ofNullable(description).map(String::strip).filter(text -> !text.isEmpty()),
        Optional.ofNullable(licenseName).or(() -> license.map(License::getName)),
        Optional.ofNullable(licenseUrl)
            .or(() -> licenseName == null ? license.map(License::getUrl) : Optional.empty()));
  }

  private Optional<Path> templates() throws MojoFailureException {
    if (templateDirectory != null && !templateDirectory.isDirectory()) {
      throw new MojoFailureException("templateDirectory is not a folder: " + templateDirectory);
    }
    return Optional.ofNullable(templateDirectory).map(File::toPath);
  }

  private void report(GeneratorResult result) throws MojoFailureException {
    if (result.outcome() == Outcome.REJECTED) {
      result.report().forEach(getLog()::error);
      throw new MojoFailureException(result.summary());
    }
    if (result.outcome() == Outcome.NOTHING_FOUND) {
      getLog().warn(result.summary());
    } else {
      getLog().info(result.summary());
    }
  }
}
