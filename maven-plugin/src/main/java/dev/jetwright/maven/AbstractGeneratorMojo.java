package dev.jetwright.maven;

import dev.jetwright.generator.ApplicationInfo;
import dev.jetwright.generator.Generator;
import dev.jetwright.generator.GeneratorRequest;
import dev.jetwright.generator.GeneratorResult;
import dev.jetwright.generator.GeneratorResult.Outcome;
import dev.jetwright.generator.Sources;
import dev.jetwright.generator.Target;
import dev.jetwright.generator.Warnings;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.License;
import org.apache.maven.model.Organization;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** What the goals share: where the sources are, what the application is called, how it went. */
abstract class AbstractGeneratorMojo extends AbstractMojo {
  private static final String GENERATED_ROOTS = "dev.jetwright.generatedRoots";
  private static final String WARNED = "dev.jetwright.warned";

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
   * Whether warnings, such as that of a body in a GET request, fail the build.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jetwright.failOnWarnings", defaultValue = "false")
  private boolean failOnWarnings;

  /**
   * The codes of warnings that are not told: {@code body-discouraged}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jetwright.silencedWarnings")
  private List<String> silencedWarnings;

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

  /** Tells Maven about what only the output shows. */
  void finish() {}

  /** Has Maven compile generated sources, which no goal takes for somebody's own. */
  final void addGeneratedRoot(Path root) {
    generatedRoots().add(root);
    project.addCompileSourceRoot(root.toString());
  }

  /** What this and other executions have added to the project. */
  @SuppressWarnings("unchecked")
  private Set<Path> generatedRoots() {
    if (project.getContextValue(GENERATED_ROOTS) == null) {
      project.setContextValue(GENERATED_ROOTS, new HashSet<Path>());
    }
    return (Set<Path>) project.getContextValue(GENERATED_ROOTS);
  }

  /** The project that the goal runs in. */
  final MavenProject project() {
    return project;
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, since jetwright.skip is set.");
      return;
    }
    JavaRelease.check(project);
    register();
    Set<String> silenced = silencedWarnings == null ? Set.of() : Set.copyOf(silencedWarnings);
    report(generate(new GeneratorRequest(
        sources(), application(), target(), new Warnings(failOnWarnings, silenced), templates())));
    finish();
  }

  private static GeneratorResult generate(GeneratorRequest request) throws MojoExecutionException {
    try {
      return new Generator().generate(request);
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException("Cannot read or write: " + e.getCause(), e);
    } catch (RuntimeException e) {
      throw new MojoExecutionException("A defect of Jetwright, please report it: " + e, e);
    }
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
    return project.getCompileSourceRoots().stream()
        .map(root -> project.getBasedir().toPath().resolve(root).normalize())
        .filter(root -> !generatedRoots().contains(root))
        .toList();
  }

  private ApplicationInfo application() {
    Optional<Organization> organization = Optional.ofNullable(project.getOrganization());
    Optional<License> license = project.getLicenses().stream().findFirst();
    return new ApplicationInfo(
        title,
        apiVersion,
        Optional.ofNullable(description)
            .map(AbstractGeneratorMojo::unindented)
            .filter(text -> !text.isEmpty()),
        Optional.ofNullable(licenseName)
            .or(() -> license.map(it -> it.getName() == null ? it.getUrl() : it.getName())),
        Optional.ofNullable(licenseUrl)
            .or(() -> licenseName == null ? license.map(License::getUrl) : Optional.empty()),
        organization.map(Organization::getName),
        organization.map(Organization::getUrl));
  }

  /** The text without the indentation of its lines in the pom, which Markdown takes for code. */
  private static String unindented(String text) {
    return text.strip().lines().map(String::strip).collect(Collectors.joining("\n"));
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
    warn(result.report());
    if (result.outcome() == Outcome.NOTHING_FOUND) {
      getLog().warn(result.summary());
    } else {
      getLog().info(result.summary());
    }
  }

  /** Tells warnings, unless another goal has told the same in this build of the module. */
  private void warn(List<String> report) {
    String text = String.join("\n", report);
    if (!text.equals(project.getContextValue(WARNED))) {
      project.setContextValue(WARNED, text);
      report.forEach(getLog()::warn);
    }
  }
}
