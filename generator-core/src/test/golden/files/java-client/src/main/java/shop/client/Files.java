// Generated from shop.Files by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import shop.client.runtime.Encoder;
import shop.client.runtime.FileUpload;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Nullable;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** Files of every kind. */
@Generated("dev.jetwright")
public final class Files {
  private final Transport transport;

  Files(Transport transport) {
    this.transport = transport;
  }

  /**
   * Takes files beside fields and JSON.
   *
   * <p>{@code POST /files/upload/{id}}
   *
   * @param photo a picture
   * @param meta what is on it
   */
  public String upload(
      int id,
      FileUpload photo,
      Optional<FileUpload> cover,
      @Nullable FileUpload back,
      List<FileUpload> more,
      Item meta,
      Optional<List<Item>> related,
      String caption,
      Optional<String> note) {
    return transport
        .call("upload", "POST", "/files/upload/{id}")
        .form("multipart/form-data")
        .path("id", Text.of(id))
        .file("photo", photo)
        .file("cover", cover.orElse(null))
        .file("back", back)
        .files("more", more)
        .jsonPart("meta", meta, ItemCodec::write)
        .jsonPart("related", related.orElse(null), Encoder.list(ItemCodec::write))
        .field("caption", caption)
        .field("note", note.orElse(null))
        .receive(JsonReader::readString);
  }

  /**
   * Takes files beside fields and JSON.
   *
   * <p>{@code POST /files/upload/{id}}, without what is optional
   *
   * @param photo a picture
   * @param meta what is on it
   */
  public String upload(
      int id,
      FileUpload photo,
      List<FileUpload> more,
      Item meta,
      String caption) {
    return upload(
        id,
        photo,
        Optional.empty(),
        null,
        more,
        meta,
        Optional.empty(),
        caption,
        Optional.empty());
  }

  /**
   * Takes a record with files.
   *
   * <p>{@code POST /files/record}
   */
  public void record(Album album) {
    transport
        .call("record", "POST", "/files/record")
        .form("multipart/form-data")
        .fields("", album, AlbumCodec::write)
        .send();
  }

  /**
   * Reads a file while it arrives.
   *
   * <p>{@code POST /files/stream}
   */
  public long stream(String name, InputStream data) {
    return transport
        .call("stream", "POST", "/files/stream")
        .form("multipart/form-data")
        .field("name", name)
        .file("data", data)
        .receive(JsonReader::readLong);
  }

  /**
   * Reads one that may be missing.
   *
   * <p>{@code POST /files/maybe}
   */
  public long maybe(Optional<InputStream> data) {
    return transport
        .call("maybe", "POST", "/files/maybe")
        .form("multipart/form-data")
        .file("data", data.orElse(null))
        .receive(JsonReader::readLong);
  }

  /**
   * Reads one that may be missing.
   *
   * <p>{@code POST /files/maybe}, without {@code data}
   */
  public long maybe() {
    return maybe(Optional.empty());
  }

  /**
   * Reads files while they arrive.
   *
   * <p>{@code POST /files/all}
   */
  public int all(Optional<String> name, Stream<FileUpload> files) {
    return transport
        .call("all", "POST", "/files/all")
        .form("multipart/form-data")
        .field("name", name.orElse(null))
        .files("files", files.toList())
        .receive(JsonReader::readInt);
  }

  /**
   * Reads files while they arrive.
   *
   * <p>{@code POST /files/all}, without {@code name}
   */
  public int all(Stream<FileUpload> files) {
    return all(Optional.empty(), files);
  }
}
