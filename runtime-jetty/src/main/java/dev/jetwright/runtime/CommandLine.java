package dev.jetwright.runtime;

import dev.jetwright.runtime.settings.SettingsTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a server listens, from its arguments and its environment.
 *
 * @param host the address; null for all addresses of the machine
 * @param port the port
 * @param rootPath what a proxy takes away in front of paths; null if it is not said
 * @param isDev whether answers show stack traces
 */
record CommandLine(
    @Nullable String host, int port, @Nullable String rootPath, boolean isDev) {
  static final String USAGE = "Options: --host ADDRESS (or HOST), --port NUMBER (or PORT; 8080),"
      + " --root-path PATH (or ROOT_PATH), --dev (or JETWRIGHT_DEV=true)";
  private static final String DEV = "--dev";
  private static final Set<String> OPTIONS = Set.of("--host", "--port", "--root-path");

  private static final int DEFAULT_PORT = 8080;
  private static final int MOST_PORT = 65_535;

  /** What this process was started with; ends it if that makes no sense, or help is asked for. */
  static CommandLine ofProcess(String[] arguments, List<SettingsTable> settings) {
    String[] own = arguments;
    for (SettingsTable table : settings) {
      own = table.others(own);
    }
    try {
      if (List.of(own).contains("--help")) {
        settings.forEach(table -> print(table.help()));
        exit(0, USAGE);
      }
      return parse(own, System.getenv());
    } catch (UsageException e) {
      exit(2, e.getMessage(), USAGE);
      throw new IllegalArgumentException(e);
    }
  }

  static CommandLine parse(String[] arguments, Map<String, String> environment)
      throws UsageException {
    String host = environment.get("HOST");
    String port = environment.get("PORT");
    String rootPath = environment.get("ROOT_PATH");
    boolean isDev = Boolean.parseBoolean(environment.get("JETWRIGHT_DEV"));
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals(DEV)) {
        isDev = true;
        continue;
      }
      String[] option = arguments[i].split("=", 2);
      if (!OPTIONS.contains(option[0])) {
        throw new UsageException("Unknown option: " + option[0]);
      }
      if (option.length == 1 && i + 1 == arguments.length) {
        throw new UsageException(option[0] + " needs a value");
      }
      String value = option.length == 2 ? option[1] : arguments[++i];
      switch (option[0]) {
        case "--host" -> host = value;
        case "--port" -> port = value;
        default -> rootPath = value;
      }
    }
    return new CommandLine(
        isEmpty(host) ? null : host, isEmpty(port) ? DEFAULT_PORT : port(port), rootPath, isDev);
  }

  /** The host as a browser on this machine would call it. */
  String displayedHost() {
    return host == null || host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
  }

  @Override
  public String toString() {
    return (host == null ? "port " : host + ":") + port;
  }

  /** Ends the process with a message. */
  static void exit(int status, String... lines) {
    for (String line : lines) {
      print(line);
    }
    System.exit(status);
  }

  private static void print(String line) {
    System.err.println(line);
  }

  private static boolean isEmpty(@Nullable String value) {
    return value == null || value.isEmpty();
  }

  private static int port(String text) throws UsageException {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= MOST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below, as of any other port that is none.
    }
    throw new UsageException("Not a port: " + text);
  }

  /** The arguments make no sense. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }
}
