// Generated from shop.Files by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.Link;
import dev.jetwright.runtime.text.Scalars;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Links to what {@link ApiServer} serves. */
@Generated("dev.jetwright")
public final class ApiLinks {
  private ApiLinks() {}

  /** Links to {@link Files}. */
  public static FilesLinks files() {
    return new FilesLinks();
  }

  /** Links to {@link Files}. */
  public static final class FilesLinks {
    private FilesLinks() {}

    /** GET /files/{id:int}: Finds by number. */
    public Link byNumber(int id) {
      return Link.to("/files/{id}")
          .with("id", Scalars.INT.encode(id));
    }

    /** GET /files/{id:uuid}/{rate:float}: Finds by key. */
    public Link byKey(UUID id, double rate) {
      return Link.to("/files/{id}/{rate}")
          .with("id", Scalars.UUID.encode(id))
          .with("rate", Scalars.DOUBLE.encode(rate));
    }

    /** GET /files/content/{path:path}: Reads a file. */
    public Link content(String path, Optional<Integer> line) {
      return Link.to("/files/content/{path}")
          .withRest("path", path)
          .query("line", line, Scalars.INT::encode);
    }

    /** GET /files/content/{path:path}, without what is optional. */
    public Link content(String path) {
      return content(path, Optional.empty());
    }

    /** PUT /files/content/{path:path}: Writes a file. */
    public Link write(String path, String text) {
      return Link.to("/files/content/{path}")
          .withRest("path", path)
          .query("text", text);
    }

    /** GET /files/releases/v{major}.{minor}/{name}.txt: Names a release. */
    public Link release(
        int major,
        int minor,
        String name) {
      return Link.to("/files/releases/v{major}.{minor}/{name}.txt")
          .with("major", Scalars.INT.encode(major))
          .with("minor", Scalars.INT.encode(minor))
          .with("name", name);
    }

    /** GET /files/search: Searches, whatever the verb. */
    public Link searchGet(String q) {
      return Link.to("/files/search")
          .query("q", q);
    }

    /** POST /files/search: Searches, whatever the verb. */
    public Link searchPost(String q) {
      return Link.to("/files/search")
          .query("q", q);
    }

    /** PUT /files/find: Searches, whatever the verb. */
    public Link searchPut(String q) {
      return Link.to("/files/find")
          .query("q", q);
    }

    /** PATCH /files/find: Searches, whatever the verb. */
    public Link searchPatch(String q) {
      return Link.to("/files/find")
          .query("q", q);
    }

    /** GET /files/where/{place}: Stands at two paths that bind it differently. */
    public Link whereGet(String place) {
      return Link.to("/files/where/{place}")
          .with("place", place);
    }

    /** DELETE /files/where: Stands at two paths that bind it differently. */
    public Link whereDelete(String place) {
      return Link.to("/files/where")
          .query("place", place);
    }

    /** PUT /files/embedded/{id:int}: Embeds. */
    public Link embedded(int id) {
      return Link.to("/files/embedded/{id}")
          .with("id", Scalars.INT.encode(id));
    }

    /** POST /files/named: Make a named file */
    public Link named(String name) {
      return Link.to("/files/named")
          .query("name", name);
    }

    /** GET /files/checked/{id:int}: Answers HEAD as well as GET, which differ in their bodies. */
    public Link checked(int id) {
      return Link.to("/files/checked/{id}")
          .with("id", Scalars.INT.encode(id));
    }

    /** GET /files/secret: Nobody sees it. */
    public Link secret() {
      return Link.to("/files/secret");
    }

    /** GET /files/single/{key}: Overrides the path. */
    public Link one(String key) {
      return Link.to("/files/single/{key}")
          .with("key", key);
    }

    /** GET /files/raw/{name}/{rest:path}: Answers by itself. */
    public Link raw(String name, String rest) {
      return Link.to("/files/raw/{name}/{rest}")
          .with("name", name)
          .withRest("rest", rest);
    }

    /** GET /files/listed: Finds what is alike. */
    public Link all(String like) {
      return Link.to("/files/listed")
          .query("like", like);
    }
  }
}
