// Generated from shop.Album by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;
import shop.client.runtime.FileUpload;

/** Pictures with a title. */
@Generated("dev.jetwright")
public record Album(
    String title,
    FileUpload cover,
    Optional<FileUpload> back,
    List<FileUpload> pictures) {
  /** Copies the collections. */
  public Album {
    pictures = Copies.list(pictures);
  }
}
