// Generated from shop.Files by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** Files, found in many ways. */
@Generated("dev.jetwright")
public final class Files {
  private final Transport transport;

  Files(Transport transport) {
    this.transport = transport;
  }

  /**
   * Finds by number.
   *
   * <p>{@code GET /files/{id}}
   */
  public String byNumber(int id) {
    return transport
        .call("byNumber", "GET", "/files/{id}")
        .path("id", Text.of(id))
        .receive(JsonReader::readString);
  }

  /**
   * Finds by key.
   *
   * <p>{@code GET /files/{id}/{rate}}
   */
  public String byKey(UUID id, double rate) {
    return transport
        .call("byKey", "GET", "/files/{id}/{rate}")
        .path("id", Text.of(id))
        .path("rate", Text.of(rate))
        .receive(JsonReader::readString);
  }

  /**
   * Reads a file.
   *
   * <p>{@code GET /files/content/{path}}
   *
   * @param path where it is, slashes and all
   * @param line the line to start at
   */
  public String content(String path, Optional<Integer> line) {
    return transport
        .call("content", "GET", "/files/content/{path}")
        .remainder("path", path)
        .query("line", line.map(Text::of).orElse(null))
        .receive(JsonReader::readString);
  }

  /**
   * Reads a file.
   *
   * <p>{@code GET /files/content/{path}}, without {@code line}
   *
   * @param path where it is, slashes and all
   */
  public String content(String path) {
    return content(path, Optional.empty());
  }

  /**
   * Writes a file.
   *
   * <p>{@code PUT /files/content/{path}}
   */
  public void write(String path, String text) {
    transport
        .call("write", "PUT", "/files/content/{path}")
        .remainder("path", path)
        .query("text", text)
        .send();
  }

  /**
   * Names a release.
   *
   * <p>{@code GET /files/releases/v{major}.{minor}/{name}.txt}
   */
  public String release(
      int major,
      int minor,
      String name) {
    return transport
        .call("release", "GET", "/files/releases/v{major}.{minor}/{name}.txt")
        .path("major", Text.of(major))
        .path("minor", Text.of(minor))
        .path("name", name)
        .receive(JsonReader::readString);
  }

  /**
   * Searches, whatever the verb.
   *
   * <p>{@code GET /files/search}
   */
  public String searchGet(String q) {
    return transport
        .call("search_get", "GET", "/files/search")
        .query("q", q)
        .receive(JsonReader::readString);
  }

  /**
   * Searches, whatever the verb.
   *
   * <p>{@code POST /files/search}
   */
  public String searchPost(String q) {
    return transport
        .call("search_post", "POST", "/files/search")
        .query("q", q)
        .receive(JsonReader::readString);
  }

  /**
   * Searches, whatever the verb.
   *
   * <p>{@code PUT /files/find}
   */
  public String searchPut(String q) {
    return transport
        .call("search_put", "PUT", "/files/find")
        .query("q", q)
        .receive(JsonReader::readString);
  }

  /**
   * Searches, whatever the verb.
   *
   * <p>{@code PATCH /files/find}
   */
  public String searchPatch(String q) {
    return transport
        .call("search_patch", "PATCH", "/files/find")
        .query("q", q)
        .receive(JsonReader::readString);
  }

  /**
   * Stands at two paths that bind it differently.
   *
   * <p>{@code GET /files/where/{place}}
   */
  public String whereGet(String place) {
    return transport
        .call("where_get", "GET", "/files/where/{place}")
        .path("place", place)
        .receive(JsonReader::readString);
  }

  /**
   * Stands at two paths that bind it differently.
   *
   * <p>{@code DELETE /files/where}
   */
  public String whereDelete(String place) {
    return transport
        .call("where_delete", "DELETE", "/files/where")
        .query("place", place)
        .receive(JsonReader::readString);
  }

  /**
   * Embeds.
   *
   * <p>{@code PUT /files/embedded/{id}}
   */
  public String embeddedPut(
      int id,
      Note first,
      Note second) {
    return transport
        .call("embedded_put", "PUT", "/files/embedded/{id}")
        .path("id", Text.of(id))
        .part("first", first, NoteCodec::write)
        .part("second", second, NoteCodec::write)
        .receive(JsonReader::readString);
  }

  /**
   * Embeds.
   *
   * <p>{@code POST /files/embedded/{id}}
   */
  public String embeddedPost(
      int id,
      Note first,
      Note second) {
    return transport
        .call("embedded_post", "POST", "/files/embedded/{id}")
        .path("id", Text.of(id))
        .part("first", first, NoteCodec::write)
        .part("second", second, NoteCodec::write)
        .receive(JsonReader::readString);
  }

  /**
   * Make a named file
   *
   * <p>Is named.
   *
   * <p>Says more.
   *
   * <p>{@code POST /files/named}
   */
  public String named(String name) {
    return transport
        .call("makeNamed", "POST", "/files/named")
        .query("name", name)
        .receive(JsonReader::readString);
  }

  /**
   * Answers HEAD as well as GET, which differ in their bodies.
   *
   * <p>{@code HEAD /files/checked/{id}}
   */
  public void checkedHead(int id) {
    transport
        .call("checked_head", "HEAD", "/files/checked/{id}")
        .path("id", Text.of(id))
        .send();
  }

  /**
   * Answers HEAD as well as GET, which differ in their bodies.
   *
   * <p>{@code GET /files/checked/{id}}
   */
  public String checkedGet(int id) {
    return transport
        .call("checked_get", "GET", "/files/checked/{id}")
        .path("id", Text.of(id))
        .receive(JsonReader::readString);
  }

  /**
   * Overrides the path.
   *
   * <p>{@code GET /files/single/{key}}
   */
  public String one(String key) {
    return transport
        .call("one", "GET", "/files/single/{key}")
        .path("key", key)
        .receive(JsonReader::readString);
  }

  /**
   * Finds what is alike.
   *
   * <p>{@code GET /files/listed}
   */
  public String all(String like) {
    return transport
        .call("all", "GET", "/files/listed")
        .query("like", like)
        .receive(JsonReader::readString);
  }
}
