// Generated from shop.Album by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.UploadedFile;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Album} as JSON. */
@Generated("dev.jetwright")
final class AlbumCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("title")
      .required("cover")
      .optional("back")
      .required("pictures")
      .build();

  private AlbumCodec() {}

  static @Nullable Album read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String title = null;
    UploadedFile cover = null;
    Optional<UploadedFile> back = Optional.empty();
    List<UploadedFile> pictures = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> title = in.readString(AlbumValidator::checkTitle);
        case 1 -> cover = in.readFile();
        case 2 -> back = in.readOptional(AlbumCodec::readBack);
        case 3 -> pictures = in.read(AlbumCodec::readPictures, AlbumValidator::checkPictures);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Album(
        title,
        cover,
        back,
        pictures);
  }

  private static @Nullable UploadedFile readBack(JsonReader in) {
    return in.readFile();
  }

  private static @Nullable List<UploadedFile> readPictures(JsonReader in) {
    return in.readList(AlbumCodec::readPicturesElement);
  }

  private static @Nullable UploadedFile readPicturesElement(JsonReader in) {
    return in.readFile();
  }
}
