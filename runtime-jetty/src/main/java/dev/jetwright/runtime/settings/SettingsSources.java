package dev.jetwright.runtime.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Where settings are looked for.
 *
 * <pre>{@code
 * ShopSettings settings = ShopSettingsReader.read(SettingsSources.none()
 *     .arguments("--page-size=5")
 *     .environment(Map.of("SHOP_DB_URL", "jdbc:h2:mem:shop"))
 *     .folder(temporary));
 * }</pre>
 */
public final class SettingsSources {
  private List<String> arguments = List.of();
  private Map<String, String> properties = Map.of();
  private Map<String, String> environment = Map.of();
  private Map<String, String> values = Map.of();
  private Path folder = Path.of("");
  private boolean files;
  private Consumer<String> warnings = warning -> {};

  private SettingsSources() {}

  /** Nothing at all: no file is read unless there is a {@link #folder}. */
  public static SettingsSources none() {
    return new SettingsSources();
  }

  /** All that the process was started with. */
  public static SettingsSources ofProcess(String... arguments) {
    return none()
        .arguments(arguments)
        .systemProperties(System.getProperties())
        .environment(System.getenv())
        .folder(Path.of(""))
        .warnings(Console::print);
  }

  /** A command line. */
  public SettingsSources arguments(String... arguments) {
    this.arguments = List.of(arguments);
    return this;
  }

  /** System properties. */
  public SettingsSources systemProperties(Properties properties) {
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
    this.properties = texts;
    return this;
  }

  /** The variables of an environment. */
  public SettingsSources environment(Map<String, String> variables) {
    this.environment = new TreeMap<>(variables);
    return this;
  }

  /** The folder in which files are looked for whose names are not absolute. */
  public SettingsSources folder(Path folder) {
    this.folder = folder;
    this.files = true;
    return this;
  }

  /** Values by names such as {@code db.url}, before all others. */
  public SettingsSources values(Map<String, String> values) {
    this.values = new TreeMap<>(values);
    return this;
  }

  /** Takes what is not wrong and may be a slip: variables with the prefix that no setting has. */
  public SettingsSources warnings(Consumer<String> warnings) {
    this.warnings = warnings;
    return this;
  }

  List<String> arguments() {
    return arguments;
  }

  Map<String, String> properties() {
    return properties;
  }

  Map<String, String> environment() {
    return environment;
  }

  Map<String, String> values() {
    return values;
  }

  Path folder() {
    return folder;
  }

  /** Whether files are read that nobody names. */
  boolean readsFiles() {
    return files;
  }

  Consumer<String> warnings() {
    return warnings;
  }
}
