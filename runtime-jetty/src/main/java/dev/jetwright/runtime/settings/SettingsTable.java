package dev.jetwright.runtime.settings;

import dev.jetwright.InvalidSettings;
import dev.jetwright.runtime.json.Decoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a record: their names, and where they are looked for. Generated readers have one.
 *
 * <pre>{@code
 * static final SettingsTable TABLE =
 *     SettingsTable.of("SHOP", SHAPE).envFile(".env").file("shop.properties");
 *
 * ShopSettings settings = TABLE.read(SettingsSources.ofProcess(args), ShopSettingsCodec::read);
 * }</pre>
 */
public final class SettingsTable {
  static final String SETTINGS_FILE = "settingsFile";
  static final String ENV_FILE = "envFile";
  static final String SECRETS_FOLDER = "secretsFolder";

  /** Where settings are looked for is a setting, too. */
  private static final Shape FILES = Shape.object()
      .optional(SETTINGS_FILE, Shape.word("path"), "A file with settings, .properties or .json.")
      .optional(ENV_FILE, Shape.word("path"), "A file with variables as in the environment.")
      .optional(SECRETS_FOLDER, Shape.word("path"), "A folder with a file for each value.");

  private final String prefix;
  private final Shape shape;
  private String title = "";
  private String file = "";
  private String envFile = "";
  private String secretsFolder = "";
  private final List<Supplier<SettingsTable>> others = new ArrayList<>();

  private SettingsTable(String prefix, Shape shape) {
    this.prefix = prefix;
    this.shape = shape;
  }

  /** Settings that are looked for nowhere but where the process is told to. */
  public static SettingsTable of(String prefix, Shape shape) {
    return new SettingsTable(prefix, shape);
  }

  /** Says what they are for. */
  public SettingsTable title(String text) {
    title = text;
    return this;
  }

  /** Looks for them in a file, if there is one. */
  public SettingsTable file(String path) {
    file = path;
    return this;
  }

  /** Looks for them in a file with variables, if there is one. */
  public SettingsTable envFile(String path) {
    envFile = path;
    return this;
  }

  /** Looks for them in a folder with a file for each, if there is one. */
  public SettingsTable secretsFolder(String path) {
    secretsFolder = path;
    return this;
  }

  /** Lets the settings of another record stand beside them in the same places. */
  public SettingsTable beside(Supplier<SettingsTable> other) {
    others.add(other);
    return this;
  }

  /**
   * The settings of this process. If they are wrong, it says what is and ends with status 2; asked
   * for {@code --help}, it lists them and ends.
   */
  public <T> T readOrExit(String[] arguments, Decoder<T> decoder) {
    SettingsSources sources = SettingsSources.ofProcess(arguments);
    Problems problems = new Problems();
    if (Arguments.parse(this, sources.arguments(), problems).help()) {
      Console.exit(0, help());
    }
    try {
      return read(sources, decoder);
    } catch (InvalidSettings e) {
      Console.exit(2, e.getMessage(), "Run with --help for a list of all settings.");
      throw e;
    }
  }

  /**
   * The settings of some places.
   *
   * @throws InvalidSettings if there is anything wrong with them
   */
  public <T> T read(SettingsSources sources, Decoder<T> decoder) {
    Gathering gathering = new Gathering(this, sources);
    try {
      return gathering.read(decoder);
    } finally {
      gathering.warnings().forEach(sources.warnings());
    }
  }

  /**
   * The settings of a map and of nothing else.
   *
   * @param values texts by names such as {@code db.url}
   * @throws InvalidSettings if there is anything wrong with them
   */
  public <T> T from(Map<String, String> values, Decoder<T> decoder) {
    return read(SettingsSources.none().values(values), decoder);
  }

  /** What a server is to read of a command line that it shares with settings. */
  public String[] others(String... arguments) {
    return Arguments.parse(this, List.of(arguments), new Problems())
        .others()
        .toArray(String[]::new);
  }

  /** A list of all settings. */
  public String help() {
    return new HelpText(this, FILES).text();
  }

  /** The words of the prefix. */
  List<String> prefix() {
    return Names.split(prefix, "_");
  }

  Shape shape() {
    return shape;
  }

  String title() {
    return title;
  }

  /** The path of a file that is read if it is there; empty if there is none. */
  String standard(String setting) {
    return switch (setting) {
      case SETTINGS_FILE -> file;
      case ENV_FILE -> envFile;
      default -> secretsFolder;
    };
  }

  static Shape files() {
    return FILES;
  }

  /**
   * A setting.
   *
   * @param ofFiles whether it says where settings are
   * @param path where it is
   * @param shape how it stands in texts
   */
  record Place(boolean ofFiles, List<String> path, Shape shape) {

    /** Whether it needs no value on the command line. */
    boolean isSwitch() {
      return shape.kind() == Shape.Kind.FLAG;
    }
  }

  /** The setting that some words are the name of; null if there is none. */
  @Nullable
  Place place(List<String> words, String glue) {
    if (words.isEmpty()) {
      return null;
    }
    Place own = place(shape, false, words, glue);
    return own == null ? place(FILES, true, words, glue) : own;
  }

  private static @Nullable Place place(
      Shape shape, boolean ofFiles, List<String> words, String glue) {
    List<String> path = Names.path(shape, words, glue);
    if (path == null) {
      return null;
    }
    Shape at = shape;
    for (String step : path) {
      at = at == null ? null : at.at(step);
    }
    return at == null ? null : new Place(ofFiles, path, at);
  }

  /** The setting of an option, with or without the prefix; null if there is none. */
  @Nullable
  Place option(String name) {
    boolean dotted = name.indexOf('.') >= 0 || name.indexOf('[') >= 0;
    List<String> words = dotted ? Names.dotted(name) : Names.split(name, "-_");
    String glue = dotted ? "." : "-";
    Place place = place(words, glue);
    if (place != null) {
      return place;
    }
    List<String> behind = Names.behind(prefix(), words);
    return behind == null ? null : place(behind, glue);
  }

  /** What a record beside this one knows; null if none knows it. */
  @Nullable
  Place beside(Function<SettingsTable, @Nullable Place> question) {
    for (Supplier<SettingsTable> other : others) {
      Place place = question.apply(other.get());
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** The setting of a variable or property; null if there is none. */
  @Nullable
  Place behindPrefix(List<String> words, String glue) {
    List<String> behind = prefix.isEmpty() ? words : Names.behind(prefix(), words);
    return behind == null ? null : place(behind, glue);
  }

  /** What may have been meant by a name; empty if nothing is like it. */
  String meant(String name, Function<List<String>, String> spelling) {
    return NearMiss.of(paths(), name, spelling);
  }

  /** The paths of all settings that stand alone. */
  private List<List<String>> paths() {
    List<List<String>> paths = new ArrayList<>();
    collect(shape, List.of(), paths);
    FILES.settings().forEach(setting -> paths.add(List.of(setting.name())));
    return paths;
  }

  private static void collect(Shape shape, List<String> path, List<List<String>> paths) {
    if (!shape.isObject()) {
      paths.add(path);
      return;
    }
    for (Setting setting : shape.settings()) {
      List<String> inner = new ArrayList<>(path);
      inner.add(setting.name());
      collect(setting.shape(), inner, paths);
    }
  }
}
