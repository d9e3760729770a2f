package dev.jetwright.runtime.settings;

import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.MalformedJson;
import dev.jetwright.runtime.settings.Gathering.Located;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the files that settings stand in. */
final class SettingsFile {
  private static final long LARGEST_SECRET = 1 << 20;

  private SettingsFile() {}

  static boolean isThere(Path path, boolean isFolder) {
    return isFolder ? Files.isDirectory(path) : Files.exists(path) && !Files.isDirectory(path);
  }

  /** The variables of a file such as {@code .env}. */
  static List<DotEnv.Line> variables(Located file, Problems problems) {
    String text = text(file, problems);
    if (text == null) {
      return List.of();
    }
    DotEnv parsed = DotEnv.parse(text);
    for (int line : parsed.broken()) {
      problems.fault(file.name() + ", line " + line + ": Not a variable, which is NAME=value");
    }
    return parsed.lines();
  }

  /** The settings of a file, by their names or those of the objects that they are in. */
  static Map<String, Object> read(Located file, Problems problems) {
    String text = text(file, problems);
    if (text == null) {
      return Map.of();
    }
    boolean isJson = file.name().toLowerCase(Locale.ROOT).endsWith(".json");
    return isJson ? json(text, file, problems) : properties(text, file, problems);
  }

  private static Map<String, Object> json(String text, Located file, Problems problems) {
    try {
      Object value = JsonInput.of(text).read(AnyJson::read);
      if (value instanceof Map<?, ?> map) {
        Map<String, Object> settings = new TreeMap<>();
        map.forEach((name, inner) -> {
          if (inner != null) {
            settings.put(String.valueOf(name), inner);
          }
        });
        return settings;
      }
      problems.fault(file.name() + ": The file should hold a JSON object");
    } catch (MalformedJson e) {
      problems.fault(file.name() + place(text, e.place()) + ": Not JSON: " + e.getMessage());
    }
    return Map.of();
  }

  private static String place(String text, int place) {
    if (place < 0 || place > text.length()) {
      return "";
    }
    String before = text.substring(0, place);
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    return ", line " + line + ", column " + (place - before.lastIndexOf('\n'));
  }

  private static Map<String, Object> properties(String text, Located file, Problems problems) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (IOException | IllegalArgumentException e) {
      problems.fault(file.name() + ": Not properties: a \\u needs four hexadecimal digits");
    }
    Map<String, Object> settings = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(name -> settings.put(name, properties.getProperty(name)));
    return settings;
  }

  /** The values in a folder, by the names of the files. */
  static Map<String, String> secrets(Located folder, Problems problems) {
    Map<String, String> secrets = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.path())) {
      for (Path path : files.sorted().toList()) {
        String name = path.getFileName().toString();
        if (!name.startsWith(".") && Files.isRegularFile(path)) {
          Located file = new Located(path, folder.name() + "/" + name);
          String text = Files.size(path) > LARGEST_SECRET ? null : text(file, problems);
          if (text != null) {
            secrets.put(name, text.replaceFirst("\\r?\\n\\z", ""));
          }
        }
      }
    } catch (IOException e) {
      problems.fault(folder.name() + ": The folder cannot be read");
    }
    return secrets;
  }

  private static @Nullable String text(Located file, Problems problems) {
    try {
      return Files.readString(file.path(), StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      problems.fault(file.name() + ": The file is not UTF-8");
    } catch (IOException e) {
      problems.fault(file.name() + ": The file cannot be read");
    }
    return null;
  }
}
