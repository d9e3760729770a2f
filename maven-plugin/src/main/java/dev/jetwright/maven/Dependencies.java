package dev.jetwright.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * The types that a project's sources may refer to beyond its own.
 *
 * <p>Modules of the same build give their sources, so that nothing need be compiled or installed
 * before; anything else is fetched one by one, and what cannot be had is named, not fatal: it
 * matters only if the contract mentions a type of it.
 *
 * @param sourceRoots source folders of modules of the same build
 * @param files jars and folders of class files
 * @param missing names of what could not be had
 */
record Dependencies(List<Path> sourceRoots, List<Path> files, List<String> missing) {

  static Dependencies of(
      MavenProject project, MavenSession session, RepositorySystem repositories) {
    Dependencies dependencies =
        new Dependencies(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Artifact artifact : project.getArtifacts()) {
      if (!"java-source".equals(artifact.getType()) && !"pom".equals(artifact.getType())) {
        dependencies.add(artifact, project, session, repositories);
      }
    }
    return dependencies;
  }

  private void add(
      Artifact artifact,
      MavenProject project,
      MavenSession session,
      RepositorySystem repositories) {
    Optional<MavenProject> sibling = sibling(artifact, session);
    if (sibling.isPresent()) {
      sibling.get().getCompileSourceRoots().stream()
          .map(root -> sibling.get().getBasedir().toPath().resolve(root).normalize())
          .forEach(sourceRoots::add);
      Path classes = Path.of(sibling.get().getBuild().getOutputDirectory());
      if (Files.isDirectory(classes)) {
        files.add(classes);
      }
      return;
    }
    Optional<Path> file = file(artifact, project, session, repositories);
    file.ifPresentOrElse(files::add, () -> missing.add(artifact.getArtifactId()));
  }

  private static Optional<MavenProject> sibling(Artifact artifact, MavenSession session) {
    return session.getAllProjects().stream()
        .filter(other -> other.getGroupId().equals(artifact.getGroupId())
            && other.getArtifactId().equals(artifact.getArtifactId())
            && other.getVersion().equals(artifact.getBaseVersion()))
        .findFirst();
  }

  private static Optional<Path> file(
      Artifact artifact,
      MavenProject project,
      MavenSession session,
      RepositorySystem repositories) {
    if (artifact.getFile() != null && artifact.getFile().exists()) {
      return Optional.of(artifact.getFile().toPath());
    }
    ArtifactRequest request = new ArtifactRequest(
        RepositoryUtils.toArtifact(artifact), project.getRemoteProjectRepositories(), null);
    try {
      return Optional.of(repositories
          .resolveArtifact(session.getRepositorySession(), request)
          .getArtifact()
          .getFile()
          .toPath());
    } catch (ArtifactResolutionException e) {
      return Optional.empty();
    }
  }
}
