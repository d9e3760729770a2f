package kitchen;

import dev.jetwright.ByteSize;
import dev.jetwright.Default;
import dev.jetwright.Secret;
import dev.jetwright.Settings;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a kitchen needs to know.
 *
 * @param db where recipes are kept
 * @param ovens the ovens, by their names
 * @param cooks who cooks
 * @param patience how long a guest waits
 * @param seats how many guests there are
 * @param largestOrder how long an order may be
 * @param open whether guests are let in
 * @param mode what is cooked
 * @param mail how guests are told
 * @param suppliers whom to buy from
 */
@Settings(prefix = "KITCHEN", file = "kitchen.properties", secretsFolder = "secrets")
public record KitchenSettings(
    Database db,
    Optional<Map<String, Integer>> ovens,
    @Default({"Ada", "Grace"}) List<String> cooks,
    @Default("PT30S") Duration patience,
    @Default("20") @Positive int seats,
    @Default("1048576") @ByteSize long largestOrder,
    boolean open,
    @Default("DINNER") Mode mode,
    Optional<Mail> mail,
    Optional<List<Supplier>> suppliers) {

  /** No kitchen that is closed has seats. */
  public KitchenSettings {
    if (!open && seats > 100) {
      throw new IllegalArgumentException("A closed kitchen has 100 seats at most");
    }
  }

  /**
   * A database.
   *
   * @param url where it is
   * @param user who logs in
   * @param password what to log in with
   */
  public record Database(
      URI url, @Default("cook") String user, Optional<Secret<@Size(min = 4) String>> password) {}

  /** When guests eat. */
  public enum Mode {
    LUNCH,
    DINNER
  }

  /** How mails are sent. */
  public sealed interface Mail {}

  /**
   * By a server.
   *
   * @param host its name
   * @param port its port
   */
  public record Smtp(String host, @Default("25") int port) implements Mail {}

  /**
   * Into a folder.
   *
   * @param path where it is
   */
  public record Folder(String path) implements Mail {}

  /**
   * Somebody to buy from.
   *
   * @param name who it is
   * @param days when they come
   */
  public record Supplier(String name, List<Integer> days) {}
}
