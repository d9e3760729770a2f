// Generated from shop.Album by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.UploadedFile;
import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.check.Violation;
import dev.jetwright.runtime.check.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Album}. */
@Generated("dev.jetwright")
public final class AlbumValidator {
  private AlbumValidator() {}

  /** Every constraint that the value breaks; none when it keeps them all. */
  public static List<Violation> validate(Album album) {
    Violations violations = new Violations(album);
    validate(album, violations);
    return violations.list();
  }

  static void validate(Album album, Violations violations) {
    violations.required("title", album.title());
    violations.check("title", album.title(), AlbumValidator::checkTitle);
    violations.required("cover", album.cover());
    violations.required("pictures", album.pictures());
    violations.check("pictures", album.pictures(), AlbumValidator::checkPictures);
  }

  static void checkTitle(String title, Faults faults) {
    Checks.size(title, 0, 20, faults);
  }

  static void checkPictures(List<UploadedFile> pictures, Faults faults) {
    Checks.size(pictures, 1, Integer.MAX_VALUE, faults);
  }
}
