package dev.jetwright.runtime.settings;

import dev.jetwright.InvalidSettings;
import dev.jetwright.runtime.check.Fault;
import dev.jetwright.runtime.check.MessageBundles;
import dev.jetwright.runtime.json.Decoder;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.settings.Node.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for settings in all places, one after the other: the first that has one counts. */
final class Gathering {
  private final SettingsTable table;
  private final SettingsSources sources;
  private final Problems problems = new Problems();
  private final Node settings = new Node();
  private final Node files = new Node();

  Gathering(SettingsTable table, SettingsSources sources) {
    this.table = table;
    this.sources = sources;
  }

  List<String> warnings() {
    return problems.warnings();
  }

  /** Reads them all. */
  <T> T read(Decoder<T> decoder) {
    values();
    commandLine();
    systemProperties();
    variables(sources.environment(), "environment", false);
    Located envFile = file(SettingsTable.ENV_FILE);
    if (envFile != null) {
      SettingsFile.variables(envFile, problems)
          .forEach(line -> variables(
              Map.of(line.name(), line.value()), envFile.name() + ", line " + line.number(), true));
    }
    Located file = file(SettingsTable.SETTINGS_FILE);
    if (file != null) {
      keys(SettingsFile.read(file, problems), file.name());
    }
    Located folder = file(SettingsTable.SECRETS_FOLDER);
    if (folder != null) {
      secrets(SettingsFile.secrets(folder, problems), folder.name());
    }
    return decoded(decoder);
  }

  private <T> T decoded(Decoder<T> decoder) {
    JsonWriter out = new JsonWriter();
    settings.write(out, table.shape());
    byte[] json = out.toByteArray();
    JsonInput input = new JsonInput(json, 0, json.length);
    T value = input.read(decoder);
    List<String> faults = new ArrayList<>();
    for (Fault fault : MessageBundles.NONE.in(null, input.faults("settings"))) {
      faults.add(new FaultPlace(table, settings, fault).text());
    }
    faults.addAll(problems.faults());
    if (value == null || !faults.isEmpty()) {
      throw new InvalidSettings(faults);
    }
    return value;
  }

  private void values() {
    Layers layers = new Layers(false);
    sources.values().forEach((name, value) -> {
      Origin origin = new Origin(name, "value");
      SettingsTable.Place place = table.place(Names.dotted(name), ".");
      if (place == null) {
        problems.unknown(origin, true, table.meant(name, Names::key));
      } else {
        layers.put(place, value, origin);
      }
    });
    layers.settle();
  }

  private void commandLine() {
    Layers layers = new Layers(true);
    Arguments.parse(table, sources.arguments(), problems)
        .given()
        .forEach(given -> layers.put(given.place(), given.value(), given.origin()));
    layers.settle();
  }

  private void systemProperties() {
    Layers layers = new Layers(false);
    sources.properties().forEach((name, value) -> {
      List<String> words = Names.behind(table.prefix(), Names.dotted(name));
      if (words != null) {
        Origin origin = new Origin(name, "system property");
        SettingsTable.Place place = table.place(words, ".");
        if (place != null) {
          layers.put(place, value, origin);
        } else if (table.beside(it -> it.behindPrefix(Names.dotted(name), ".")) == null) {
          problems.unknown(origin, false, table.meant(String.join(".", words), this::property));
        }
      }
    });
    layers.settle();
  }

  private String property(List<String> path) {
    return String.join("-", table.prefix()).toLowerCase(java.util.Locale.ROOT) + "."
        + Names.key(path);
  }

  /**
   * Takes variables.
   *
   * @param grave whether one with the prefix that is none is a fault
   */
  private void variables(Map<String, String> variables, String source, boolean grave) {
    Layers layers = new Layers(false);
    variables.forEach((name, value) -> {
      List<String> words = Names.split(name, "_").stream()
          .map(word -> word.toLowerCase(java.util.Locale.ROOT))
          .toList();
      List<String> behind = table.prefix().isEmpty() ? words : Names.behind(table.prefix(), words);
      if (behind == null) {
        return;
      }
      Origin origin = new Origin(name, source);
      SettingsTable.Place place = table.place(behind, "_");
      if (place != null) {
        layers.put(place, value, origin);
      } else if (!table.prefix().isEmpty()
          && table.beside(it -> it.behindPrefix(words, "_")) == null) {
        String meant =
            table.meant(String.join("_", behind), path -> Names.variable(List.of(), path));
        problems.unknown(origin, grave, meant.isEmpty() ? "" : prefixed(meant));
      }
    });
    layers.settle();
  }

  private String prefixed(String name) {
    return Names.variable(table.prefix(), List.of()) + "_" + name;
  }

  private void keys(Map<String, Object> values, String source) {
    Layers layers = new Layers(false);
    values.forEach((name, value) -> {
      Origin origin = new Origin(name, source);
      SettingsTable.Place place = table.place(Names.dotted(name), ".");
      if (place != null && !place.ofFiles()) {
        layers.put(place, value, origin);
      } else if (table.beside(it -> it.place(Names.dotted(name), ".")) == null) {
        problems.unknown(origin, true, table.meant(name, Names::key));
      }
    });
    layers.settle();
  }

  private void secrets(Map<String, String> values, String source) {
    Layers layers = new Layers(false);
    values.forEach((name, value) -> {
      List<String> words = Names.split(name, "-_.");
      List<String> behind = Names.behind(table.prefix(), words);
      SettingsTable.Place place = behind == null ? null : table.place(behind, "_");
      if (place == null) {
        place = table.place(words, "_");
      }
      Origin origin = new Origin(name, source);
      if (place != null && !place.ofFiles()) {
        layers.put(place, value, origin);
      } else if (behind != null && table.beside(it -> it.behindPrefix(words, "_")) == null) {
        problems.unknown(origin, false, table.meant(String.join("-", behind), Names::key));
      }
    });
    layers.settle();
  }

  /**
   * A file or folder to look into.
   *
   * @param path where it is
   * @param name what it is called where it is named
   */
  record Located(Path path, String name) {}

  /** The file that is named somewhere, or the usual one if it is there. */
  private @Nullable Located file(String setting) {
    Node named = files.child(setting);
    boolean isNamed = named != null && named.value() != null;
    String name = isNamed ? String.valueOf(named.value()) : table.standard(setting);
    if (name.isBlank() || !isNamed && !sources.readsFiles()) {
      return null;
    }
    Path path = sources.folder().resolve(name);
    boolean isFolder = setting.equals(SettingsTable.SECRETS_FOLDER);
    if (SettingsFile.isThere(path, isFolder)) {
      return new Located(path, name);
    }
    if (isNamed) {
      problems.fault(String.valueOf(named.origin()) + ": No such " + (isFolder ? "folder" : "file")
          + ": " + name);
    }
    return null;
  }

  /** What one place says of settings, and of where they are. */
  private final class Layers {
    private final Layer ofSettings;
    private final Layer ofFiles;

    Layers(boolean repeats) {
      ofSettings = new Layer(table.shape(), problems, repeats);
      ofFiles = new Layer(SettingsTable.files(), problems, repeats);
    }

    void put(SettingsTable.Place place, Object value, Origin origin) {
      (place.ofFiles() ? ofFiles : ofSettings).put(place.path(), value, origin);
    }

    void settle() {
      settings.fill(ofSettings.root(), table.shape());
      files.fill(ofFiles.root(), SettingsTable.files());
    }
  }
}
