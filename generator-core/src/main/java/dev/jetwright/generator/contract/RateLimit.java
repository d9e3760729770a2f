package dev.jetwright.generator.contract;

import dev.jetwright.generator.contract.depend.Given;
import dev.jetwright.generator.contract.depend.Provider;
import dev.jetwright.generator.contract.depend.Want;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many requests are taken in a time.
 *
 * @param name what it is called in headers and settings, unique in its operation
 * @param requests how many
 * @param seconds in which time
 * @param key whose requests are counted together
 * @param sharedBy the interface or the server whose operations are counted together; empty where
 *     each operation counts for itself
 * @param location where it is written
 */
public record RateLimit(
    String name,
    long requests,
    long seconds,
    Key key,
    Optional<String> sharedBy,
    Location location) {

  /** Whose requests are counted together. */
  public sealed interface Key {

    /** What the default name of a limit begins with; empty for the usual key. */
    String prefix();

    /** What the document says: {@code from one client address}. */
    String words();
  }

  /** Those of one client address. */
  public record Address() implements Key {
    @Override
    public String prefix() {
      return "";
    }

    @Override
    public String words() {
      return "from one client address";
    }
  }

  /** All requests. */
  public record All() implements Key {
    @Override
    public String prefix() {
      return "all-";
    }

    @Override
    public String words() {
      return "from all clients together";
    }
  }

  /**
   * Those with one value of a header.
   *
   * @param name the header's name
   */
  public record Header(String name) implements Key {
    @Override
    public String prefix() {
      return name.toLowerCase(Locale.ROOT) + "-";
    }

    @Override
    public String words() {
      return "with one value of `" + name + "`";
    }
  }

  /**
   * Those for which a provider gives the same value.
   *
   * @param provided what it provides, or the class that has it
   * @param location where that is named
   */
  public record Provided(TypeName provided, Location location) implements Key {
    @Override
    public String prefix() {
      return HeaderNames.of(provided.simpleName()) + "-";
    }

    @Override
    public String words() {
      return "from one `" + provided.simpleName() + "`";
    }

    /** What the operation asks for, whose value is counted. */
    public Want want() {
      return new Want(
          "",
          Optional.empty(),
          Optional.of(provided),
          "",
          Given.NOTHING,
          false,
          false,
          List.of(),
          false,
          location);
    }

    /** Whether a provider is the one that is meant. */
    public boolean isOf(Provider provider) {
      return provider.owner().equals(provided)
          || provider.result().type().filter(it -> it.raw().equals(provided)).isPresent();
    }
  }

  /** The same for others whose requests are counted together. */
  RateLimit by(Key other) {
    return new RateLimit(name, requests, seconds, other, sharedBy, location);
  }

  /** {@code 5 requests per 1 minute from one client address}, for the document. */
  public String words() {
    String group = sharedBy
        .map(name -> " to all operations of `" + name.substring(name.lastIndexOf('.') + 1) + "`")
        .orElse("");
    return requests + (requests == 1 ? " request per " : " requests per ") + time() + " "
        + key.words() + group;
  }

  /** The time in its largest unit: {@code 1 minute}, {@code 10 seconds}. */
  private String time() {
    Unit unit = Unit.of(seconds);
    long number = seconds / unit.seconds;
    return number + " " + unit.word() + (number == 1 ? "" : "s");
  }

  /** What it is called if nothing is said: {@code per-minute}, {@code per-10-seconds}. */
  public static String defaultName(long seconds, Key key) {
    Unit unit = Unit.of(seconds);
    long number = seconds / unit.seconds;
    return key.prefix() + "per-" + (number == 1 ? unit.word() : number + "-" + unit.word() + "s");
  }

  /** The units of time, largest first. */
  private enum Unit {
    DAY(86_400),
    HOUR(3_600),
    MINUTE(60),
    SECOND(1);

    private final long seconds;

    Unit(long seconds) {
      this.seconds = seconds;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Unit of(long seconds) {
      for (Unit unit : values()) {
        if (seconds % unit.seconds == 0) {
          return unit;
        }
      }
      return SECOND;
    }
  }
}
