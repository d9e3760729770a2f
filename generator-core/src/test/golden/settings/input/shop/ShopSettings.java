package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import dev.jetwright.ByteSize;
import dev.jetwright.Default;
import dev.jetwright.LowerCase;
import dev.jetwright.Secret;
import dev.jetwright.Settings;
import dev.jetwright.WriteOnly;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the shop needs to know. More of it stands in the manual.
 *
 * @param db where things are kept
 * @param replicas where copies are kept
 * @param title what the shop is called
 * @param pageSize how many things a page has
 * @param patience how long a request may take
 * @param uploadLimit how large a file may be
 * @param folder where uploads are kept
 * @param verbose whether more is logged
 * @param kinds what is on sale
 * @param hosts where the shop is
 * @param labels what it is also known by
 * @param language the language of mails
 * @param mail how mails are sent
 * @param token what partners sign with
 */
@Settings(
    prefix = "SHOP",
    file = "shop.properties",
    secretsFolder = "/run/secrets")
public record ShopSettings(
    Database db,
    Optional<List<Database>> replicas,
    @Default("The shop") @LowerCase String title,
    @Default("20") @JsonAlias("page_length") @Positive int pageSize,
    @Default("PT30S") Duration patience,
    @ByteSize @Default("1048576") long uploadLimit,
    @Default("data") Path folder,
    @Default("false") boolean verbose,
    @Default({"BOOK", "GAME"}) Set<Items.Kind> kinds,
    @NotEmpty List<@Size(min = 3) String> hosts,
    @Nullable Map<String, Integer> labels,
    @Nullable String language,
    Optional<Mail> mail,
    @WriteOnly @Nullable String token) {

  /** The settings, which depend on each other. */
  public ShopSettings {
    if (verbose && pageSize > 100) {
      throw new IllegalArgumentException("Pages are short where much is logged");
    }
  }

  /**
   * A database.
   *
   * @param url where it is
   * @param password what to log in with
   */
  public record Database(URI url, Secret<@Size(min = 4) String> password) {}

  /** How mails are sent. */
  public sealed interface Mail {}

  /**
   * By a server.
   *
   * @param host its name
   */
  public record Smtp(String host, @Default("25") int port) implements Mail {}

  /**
   * Into a file.
   *
   * @param path where it is
   */
  public record Drop(String path) implements Mail {}
}
