// Generated from shop.ShopSettings by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link ShopSettings} as JSON. */
@Generated("dev.jetwright")
final class ShopSettingsCodec {
  private static final Scalar<String> TITLE_SCALAR =
      Scalars.STRING.inLowerCase();
  private static final Scalar<Long> UPLOAD_LIMIT_SCALAR =
      Scalars.BYTE_SIZE;
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("db")
      .optional("replicas")
      .optional("title")
      .optional("pageSize")
      .optional("patience")
      .optional("uploadLimit")
      .optional("folder")
      .optional("verbose")
      .optional("kinds")
      .required("hosts")
      .optional("labels")
      .optional("language")
      .optional("mail")
      .optional("token")
      .alias("page_length", "pageSize")
      .build();
  private static final Duration PATIENCE_DEFAULT =
      Duration.parse("PT30S");
  private static final Path FOLDER_DEFAULT =
      Path.of("data");
  private static final Set<Items.Kind> KINDS_DEFAULT =
      Collections.unmodifiableSet(new LinkedHashSet<>(List.of(Items.Kind.BOOK, Items.Kind.GAME)));

  private ShopSettingsCodec() {}

  static @Nullable ShopSettings read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    ShopSettings.Database db = null;
    Optional<List<ShopSettings.Database>> replicas = Optional.empty();
    String title = "The shop";
    int pageSize = 20;
    Duration patience = PATIENCE_DEFAULT;
    long uploadLimit = 1048576L;
    Path folder = FOLDER_DEFAULT;
    boolean verbose = false;
    Set<Items.Kind> kinds = KINDS_DEFAULT;
    List<String> hosts = null;
    Map<String, Integer> labels = null;
    String language = null;
    Optional<ShopSettings.Mail> mail = Optional.empty();
    String token = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> db = DatabaseCodec.read(in);
        case 1 -> replicas = in.readOptional(ShopSettingsCodec::readReplicas);
        case 2 -> title = in.readScalar(TITLE_SCALAR);
        case 3 -> pageSize = in.readInt(ShopSettingsValidator::checkPageSize);
        case 4 -> patience = in.readDuration();
        case 5 -> uploadLimit = in.readLong(UPLOAD_LIMIT_SCALAR);
        case 6 -> folder = in.readPath();
        case 7 -> verbose = in.readBoolean();
        case 8 -> kinds = in.readSet(KindCodec::read);
        case 9 -> hosts = in.read(ShopSettingsCodec::readHosts, ShopSettingsValidator::checkHosts);
        case 10 -> labels = in.readNullable(ShopSettingsCodec::readLabels);
        case 11 -> language = in.readNullable(JsonReader::readString);
        case 12 -> mail = in.readOptional(MailCodec::read);
        case 13 -> token = in.readNullable(JsonReader::readString);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    try {
      return new ShopSettings(
          db,
          replicas,
          title,
          pageSize,
          patience,
          uploadLimit,
          folder,
          verbose,
          kinds,
          hosts,
          labels,
          language,
          mail,
          token);
    } catch (IllegalArgumentException | AssertionError error) {
      return in.refuse(error);
    }
  }

  private static @Nullable List<ShopSettings.Database> readReplicas(JsonReader in) {
    return in.readList(DatabaseCodec::read);
  }

  private static @Nullable List<String> readHosts(JsonReader in) {
    return in.readList(JsonReader::readString, ShopSettingsValidator::checkHostsElement);
  }

  private static @Nullable Map<String, Integer> readLabels(JsonReader in) {
    return in.readMap(Scalars.STRING, JsonReader::readInt);
  }
}
