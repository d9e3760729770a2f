// Generated from shop.Offers by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.check.Checks;
import dev.jetwright.runtime.check.Faults;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The body of {@link Offers#update}. */
@Generated("dev.jetwright")
record OffersUpdateBody(
    Offers.Item item,
    Optional<Offers.User> user,
    int importance,
    List<String> notes) {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("item")
      .optional("user")
      .required("importance-level")
      .required("notes")
      .build();

  static @Nullable OffersUpdateBody read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Offers.Item item = null;
    Optional<Offers.User> user = Optional.empty();
    int importance = 0;
    List<String> notes = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> item = ItemCodec.read(in);
        case 1 -> user = in.readOptional(UserCodec::read);
        case 2 -> importance = in.readInt(OffersUpdateBody::checkImportance);
        case 3 -> notes = in.read(OffersUpdateBody::readNotes, OffersUpdateBody::checkNotes);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new OffersUpdateBody(
        item,
        user,
        importance,
        notes);
  }

  private static @Nullable List<String> readNotes(JsonReader in) {
    return in.readList(JsonReader::readString, OffersUpdateBody::checkNotesElement);
  }

  private static void checkImportance(int importance, Faults faults) {
    Checks.positive(importance, faults);
  }

  private static void checkNotes(List<String> notes, Faults faults) {
    Checks.size(notes, 0, 2, faults);
  }

  private static void checkNotesElement(String element, Faults faults) {
    Checks.notBlank(element, faults);
  }
}
