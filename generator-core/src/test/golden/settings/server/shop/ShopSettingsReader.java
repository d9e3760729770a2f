// Generated from shop.ShopSettings by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.InvalidSettings;
import dev.jetwright.runtime.settings.SettingsSources;
import dev.jetwright.runtime.settings.SettingsTable;
import dev.jetwright.runtime.settings.Shape;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads {@link ShopSettings} from the command line, the environment and files. */
@Generated("dev.jetwright")
public final class ShopSettingsReader {
  private static final Shape DATABASE =
      Shape.object()
          .required("url", Shape.word("URI"), "where it is")
          .required("password", Shape.secret(Shape.TEXT), "what to log in with");
  private static final Shape MAIL =
      Shape.choice()
          .required("type", Shape.word("Smtp|Drop"), "Which of them it is.")
          .required("host", Shape.TEXT, "its name")
          .standing("port", Shape.word("integer"), "25", "")
          .required("path", Shape.TEXT, "where it is");
  private static final Shape SHOP_SETTINGS =
      Shape.object()
          .required("db", DATABASE, "where things are kept")
          .optional("replicas", Shape.list(DATABASE), "where copies are kept")
          .standing("title", Shape.TEXT, "The shop", "what the shop is called")
          .standing("pageSize", Shape.word("integer"), "20", "how many things a page has")
          .alias("pageSize", "page_length")
          .standing("patience", Shape.word("Duration"), "PT30S", "how long a request may take")
          .standing("uploadLimit", Shape.word("size"), "1048576", "how large a file may be")
          .standing("folder", Shape.word("Path"), "data", "where uploads are kept")
          .standing("verbose", Shape.FLAG, "false", "whether more is logged")
          .standing("kinds", Shape.list(Shape.word("BOOK|GAME")), "BOOK,GAME", "what is on sale")
          .required("hosts", Shape.list(Shape.TEXT), "where the shop is")
          .optional("labels", Shape.map(Shape.word("integer")), "what it is also known by")
          .optional("language", Shape.TEXT, "the language of mails")
          .optional("mail", MAIL, "how mails are sent")
          .optional("token", Shape.secret(Shape.TEXT), "what partners sign with");

  static final SettingsTable TABLE =
      SettingsTable.of("SHOP", SHOP_SETTINGS)
          .title("What the shop needs to know.")
          .file("shop.properties")
          .envFile(".env")
          .secretsFolder("/run/secrets")
          .beside(() -> MailSettingsReader.TABLE);

  private ShopSettingsReader() {}

  /**
   * The settings of this process. If they are wrong, it says what is and ends with status 2; asked
   * for {@code --help}, it lists them and ends.
   *
   * @param arguments the command line, which a server may share
   */
  public static ShopSettings read(String... arguments) {
    return TABLE.readOrExit(arguments, ShopSettingsCodec::read);
  }

  /**
   * The settings of other places than those of this process.
   *
   * @throws InvalidSettings if there is anything wrong with them
   */
  public static ShopSettings read(SettingsSources sources) {
    return TABLE.read(sources, ShopSettingsCodec::read);
  }

  /**
   * The settings of a map and of nothing else.
   *
   * @param values texts by names such as {@code db.url}
   * @throws InvalidSettings if there is anything wrong with them
   */
  public static ShopSettings from(Map<String, String> values) {
    return TABLE.from(values, ShopSettingsCodec::read);
  }
}
