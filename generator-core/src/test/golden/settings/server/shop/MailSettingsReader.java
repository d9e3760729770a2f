// Generated from shop.MailSettings by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.InvalidSettings;
import dev.jetwright.runtime.settings.SettingsSources;
import dev.jetwright.runtime.settings.SettingsTable;
import dev.jetwright.runtime.settings.Shape;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads {@link MailSettings} from the command line, the environment and files. */
@Generated("dev.jetwright")
public final class MailSettingsReader {
  private static final Shape MAIL_SETTINGS =
      Shape.object()
          .required("mailHost", Shape.TEXT, "")
          .required("tls", Shape.word("NEVER|ALWAYS"), "");

  static final SettingsTable TABLE =
      SettingsTable.of("", MAIL_SETTINGS)
          .title("How mails are sent.")
          .beside(() -> ShopSettingsReader.TABLE);

  private MailSettingsReader() {}

  /**
   * The settings of this process. If they are wrong, it says what is and ends with status 2; asked
   * for {@code --help}, it lists them and ends.
   *
   * @param arguments the command line, which a server may share
   */
  public static MailSettings read(String... arguments) {
    return TABLE.readOrExit(arguments, MailSettingsCodec::read);
  }

  /**
   * The settings of other places than those of this process.
   *
   * @throws InvalidSettings if there is anything wrong with them
   */
  public static MailSettings read(SettingsSources sources) {
    return TABLE.read(sources, MailSettingsCodec::read);
  }

  /**
   * The settings of a map and of nothing else.
   *
   * @param values texts by names such as {@code mailHost}
   * @throws InvalidSettings if there is anything wrong with them
   */
  public static MailSettings from(Map<String, String> values) {
    return TABLE.from(values, MailSettingsCodec::read);
  }
}
