package dev.jetwright.generator.emit.typescript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The imports of one module, collected while the rest of it is spelled. */
final class ImportLines {
  static final String ERRORS = "errors.js";
  static final String TYPES = "types.js";
  static final String SECURITY = "security.js";
  static final String RUNTIME_CREDENTIALS = "runtime/credentials.js";
  static final String RUNTIME_ERRORS = "runtime/errors.js";
  static final String RUNTIME_DOWNLOAD = "runtime/download.js";
  static final String RUNTIME_EVENTS = "runtime/events.js";
  static final String RUNTIME_HTTP = "runtime/http.js";
  static final String RUNTIME_TRANSFER = "runtime/transfer.js";
  static final String RUNTIME_VALUES = "runtime/values.js";

  private final String root;
  private final String self;
  private final Map<String, Set<String>> values = new TreeMap<>();
  private final Map<String, Set<String>> types = new TreeMap<>();

  /**
   * The imports of a module.
   *
   * @param root how the module spells the folder of the sources: {@code ./} or {@code ../}
   * @param self the module itself, which is not imported
   */
  ImportLines(String root, String self) {
    this.root = root;
    this.self = self;
  }

  /** Imports something that exists at run time. */
  String value(String module, String name) {
    return add(values, module, name);
  }

  /** Imports a type. */
  String type(String module, String name) {
    return add(types, module, name);
  }

  /** Imports the type of a call's options. */
  String option(String name) {
    return switch (name) {
      case "DownloadOptions" -> {
        type(RUNTIME_DOWNLOAD, "Download");
        yield type(RUNTIME_DOWNLOAD, name);
      }
      case "EventOptions" -> type(RUNTIME_EVENTS, name);
      case "StreamOptions" -> type(RUNTIME_TRANSFER, name);
      default -> type(RUNTIME_HTTP, name);
    };
  }

  private String add(Map<String, Set<String>> imports, String module, String name) {
    if (!module.equals(self)) {
      imports.computeIfAbsent(root + module, it -> new TreeSet<>()).add(name);
    }
    return name;
  }

  /** The statements, by module. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    Set<String> modules = new TreeSet<>(values.keySet());
    modules.addAll(types.keySet());
    for (String module : modules) {
      lines.addAll(statement("import", values.getOrDefault(module, Set.of()), module));
      lines.addAll(statement("import type", types.getOrDefault(module, Set.of()), module));
    }
    return lines;
  }

  /**
   * {@code import type { A, B } from "module"}, or an export of the same form; three names or more
   * stand on lines of their own.
   */
  static List<String> statement(String keywords, Set<String> names, String module) {
    if (names.isEmpty()) {
      return List.of();
    }
    String from = "} from " + TypeScriptLiterals.string(module) + ";";
    if (names.size() < 3) {
      return List.of(keywords + " { " + String.join(", ", names) + " " + from);
    }
    List<String> lines = new ArrayList<>(List.of(keywords + " {"));
    names.forEach(name -> lines.add("  " + name + ","));
    lines.add(from);
    return lines;
  }
}
