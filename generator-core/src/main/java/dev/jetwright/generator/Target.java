package dev.jetwright.generator;

import java.nio.file.Path;

/** What to make of a contract, and where to put it. */
public sealed interface Target {

  /** Calls the method of this kind of target. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One answer for each kind of target.
   *
   * @param <R> the answer
   */
  interface Visitor<R> {
    /** The server. */
    R server(Server target);

    /** The TypeScript package. */
    R typeScript(TypeScript target);

    /** The Java SDK. */
    R javaClient(JavaClient target);
  }

  /**
   * The Jetty server, with the documents that travel with it.
   *
   * @param sources the folder of its Java sources
   * @param resources the folder of its class-path resources
   */
  record Server(Path sources, Path resources) implements Target {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.server(this);
    }
  }

  /**
   * A TypeScript package.
   *
   * @param folder its folder
   * @param packageName its name in npm, such as {@code @acme/shop-client}
   * @param packageVersion its version
   */
  record TypeScript(Path folder, String packageName, String packageVersion) implements Target {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.typeScript(this);
    }
  }

  /**
   * A Java SDK, as a Maven project.
   *
   * @param folder its folder
   * @param groupId its group
   * @param artifactId its artifact
   * @param version its version
   * @param packageName the package of its classes; {@code <application package>.client} when empty
   */
  record JavaClient(
      Path folder, String groupId, String artifactId, String version, String packageName)
      implements Target {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.javaClient(this);
    }
  }
}
