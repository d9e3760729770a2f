package dev.jetwright.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * The types that a project's sources may refer to beyond its own.
 *
 * <p>Modules of the same build give their sources, so that nothing need be compiled or installed
 * before. Anything else is fetched one by one; what cannot be had is named and not fatal, since it
 * matters only if the contract mentions a type of it.
 */
final class Dependencies {
  private final MavenProject project;
  private final MavenSession session;
  private final RepositorySystem repositories;

  private final Set<MavenProject> siblings = new LinkedHashSet<>();
  private final List<Path> files = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  Dependencies(MavenProject project, MavenSession session, RepositorySystem repositories) {
    this.project = project;
    this.session = session;
    this.repositories = repositories;
    project.getArtifacts().forEach(this::add);
  }

  /** The source folders of modules of the same build. */
  List<Path> sourceRoots() {
    List<Path> roots = new ArrayList<>();
    for (MavenProject sibling : siblings) {
      for (String root : sibling.getCompileSourceRoots()) {
        roots.add(sibling.getBasedir().toPath().resolve(root).normalize());
      }
    }
    return roots;
  }

  /** Jars and folders of class files. */
  List<Path> files() {
    List<Path> all = new ArrayList<>(files);
    siblings.stream()
        .map(sibling -> Path.of(sibling.getBuild().getOutputDirectory()))
        .filter(Files::isDirectory)
        .forEach(all::add);
    return all;
  }

  /** The names of what could not be had. */
  List<String> missing() {
    return missing;
  }

  private void add(Artifact artifact) {
    Optional<MavenProject> sibling =
        sibling(artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion());
    if (sibling.isPresent()) {
      add(sibling.get());
    } else {
      file(artifact)
          .ifPresentOrElse(
              file -> files.add(file.toPath()), () -> missing.add(artifact.getArtifactId()));
    }
  }

  /**
   * A module and those that it is built on: of a module that is not part of this run ({@code -pl})
   * Maven itself knows no dependencies.
   */
  private void add(MavenProject sibling) {
    if (sibling != project && siblings.add(sibling)) {
      for (Dependency dependency : sibling.getDependencies()) {
        sibling(dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion())
            .filter(next -> !"test".equals(dependency.getScope()))
            .ifPresent(this::add);
      }
    }
  }

  private Optional<MavenProject> sibling(String groupId, String artifactId, String version) {
    return session.getAllProjects().stream()
        .filter(other -> other.getGroupId().equals(groupId)
            && other.getArtifactId().equals(artifactId)
            && other.getVersion().equals(version))
        .findFirst();
  }

  private Optional<File> file(Artifact artifact) {
    if (artifact.getFile() != null && artifact.getFile().exists()) {
      return Optional.of(artifact.getFile());
    }
    ArtifactRequest request = new ArtifactRequest(
        RepositoryUtils.toArtifact(artifact), project.getRemoteProjectRepositories(), null);
    try {
      return Optional.of(repositories
          .resolveArtifact(session.getRepositorySession(), request)
          .getArtifact()
          .getFile());
    } catch (ArtifactResolutionException e) {
      return Optional.empty();
    }
  }
}
