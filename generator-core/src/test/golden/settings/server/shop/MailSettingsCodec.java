// Generated from shop.MailSettings by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link MailSettings} as JSON. */
@Generated("dev.jetwright")
final class MailSettingsCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("mailHost")
      .required("tls")
      .build();

  private MailSettingsCodec() {}

  static @Nullable MailSettings read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String mailHost = null;
    MailSettings.Tls tls = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> mailHost = in.readString();
        case 1 -> tls = TlsCodec.read(in);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new MailSettings(mailHost, tls);
  }
}
