package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a process is told when it starts: a record that the build writes a reader for.
 *
 * <pre>{@code
 * /** What the shop needs to know. *&#47;
 * @Settings(prefix = "SHOP")
 * public record ShopSettings(
 *     Database db,
 *     @Default("PT30S") Duration patience,
 *     @Default("20") @Positive int pageSize) {
 *
 *   public record Database(URI url, Optional<Secret<String>> password) {}
 * }
 *
 * public static void main(String... args) {
 *   ShopSettings settings = ShopSettingsReader.read(args);
 *   new ShopServer(new ItemStore(settings.db())).run(args);
 * }
 * }</pre>
 *
 * <p>Each component is a setting; those of records inside have longer names. {@code db.url} is, the
 * first that is there counts:
 *
 * <ol>
 *   <li>{@code --db-url=…} of the command line, also {@code --db.url} and {@code --shop-db-url};
 *   <li>the system property {@code shop.db.url}, if there is a prefix;
 *   <li>the environment variable {@code SHOP_DB_URL}, in upper or lower case;
 *   <li>{@code SHOP_DB_URL} in the file {@code .env};
 *   <li>{@code db.url} in a file: properties, or JSON if its name ends with {@code .json};
 *   <li>the file {@code SHOP_DB_URL} or {@code db-url} in a folder with secrets;
 *   <li>its {@link Default}.
 * </ol>
 *
 * <p>Names are the same whatever their case and the {@code -}, {@code _} and {@code .} in them.
 * What makes the value of a body makes a setting: defaults, {@code Optional}, constraints, a
 * constructor that throws {@code IllegalArgumentException}. Every fault is told at once, with the
 * name and the place that it comes from and never with a value; {@code read} then ends the process
 * with status 2. {@code --help} lists the settings.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Settings {

  /**
   * What names begin with in places that others use as well, such as {@code "SHOP"}. Without one,
   * settings have their own names in the environment, and system properties are not read.
   */
  String prefix() default "";

  /**
   * The file to read if it is there, such as {@code "shop.properties"}. The option
   * {@code --settings-file}, or {@code SHOP_SETTINGS_FILE}, names another one, which must be there.
   */
  String file() default "";

  /**
   * The file with variables as in the environment to read if it is there; none if it is empty. The
   * option {@code --env-file}, or {@code SHOP_ENV_FILE}, names another one, which must be there.
   */
  String envFile() default ".env";

  /**
   * The folder to read if it is there which has a file for each value, such as
   * {@code "/run/secrets"}. The option {@code --secrets-folder}, or {@code SHOP_SECRETS_FOLDER},
   * names another one, which must be there.
   */
  String secretsFolder() default "";
}
