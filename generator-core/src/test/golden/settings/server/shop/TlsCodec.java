// Generated from shop.MailSettings.Tls by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.text.EnumText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The texts of {@link MailSettings.Tls}. */
@Generated("dev.jetwright")
final class TlsCodec {
  static final EnumText<MailSettings.Tls> TEXT = EnumText.of(MailSettings.Tls.class)
      .with(MailSettings.Tls.NEVER, "NEVER")
      .with(MailSettings.Tls.ALWAYS, "ALWAYS");

  private TlsCodec() {}

  static MailSettings.@Nullable Tls read(JsonReader in) {
    return in.readEnum(TEXT);
  }
}
