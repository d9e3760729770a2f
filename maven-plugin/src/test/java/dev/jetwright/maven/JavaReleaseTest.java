package dev.jetwright.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaReleaseTest {
  private final MavenProject project = new MavenProject();

  @Test
  void projectNeedNotSay() {
    assertDoesNotThrow(() -> JavaRelease.check(project));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "21", " 25 "})
  void seventeenAndNewerWillDo(String release) {
    project.getProperties().setProperty("maven.compiler.release", release);
    assertDoesNotThrow(() -> JavaRelease.check(project));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8", "8", "11", "16"})
  void olderReleasesCannotCompileTheOutput(String source) {
    project.getProperties().setProperty("maven.compiler.source", source);
    assertFails("The project is compiled for Java " + source
        + ", and contracts need 17: set maven.compiler.release to 17 or newer.");
  }

  @Test
  void configurationGoesBeforeProperties() {
    project.getProperties().setProperty("maven.compiler.release", "11");
    configure("17");
    assertDoesNotThrow(() -> JavaRelease.check(project));
  }

  @Test
  void nonsenseIsNamed() {
    configure("seventeen");
    assertFails("maven.compiler.release is not a Java release: seventeen");
  }

  private void configure(String release) {
    Xpp3Dom value = new Xpp3Dom("release");
    value.setValue(release);
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    configuration.addChild(value);
    Plugin compiler = new Plugin();
    compiler.setGroupId("org.apache.maven.plugins");
    compiler.setArtifactId("maven-compiler-plugin");
    compiler.setConfiguration(configuration);
    project.setBuild(new Build());
    project.getBuild().addPlugin(compiler);
  }

  private void assertFails(String message) {
    assertEquals(
        message,
        assertThrows(MojoFailureException.class, () -> JavaRelease.check(project))
            .getMessage());
  }
}
