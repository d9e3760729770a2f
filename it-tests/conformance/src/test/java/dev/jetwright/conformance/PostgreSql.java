package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of this machine's package, in a folder of its own and on a free port. It does
 * not run as root, so that root lends itself to the user that the package has made.
 */
final class PostgreSql implements AutoCloseable {
  private static final String USER = "accounts";
  private static final String PACKAGE_USER = "postgres";

  private final Path folder;
  private final Process process;
  private final int port;

  private PostgreSql(Path folder, Process process, int port) {
    this.folder = folder;
    this.process = process;
    this.port = port;
  }

  /** Whether the tests on it are to be run: it is there, or it has to be. */
  static boolean isThere() {
    return Boolean.getBoolean("postgresql.required") || program("postgres").isPresent();
  }

  /** Starts one. Where there is none the test is left out, unless one is required. */
  static PostgreSql start() throws Exception {
    assumeTrue(isThere(), "no PostgreSQL on this machine");
    Path programs = program("postgres")
        .orElseThrow(() -> new AssertionError("no PostgreSQL on this machine"))
        .getParent();
    Path folder = ownFolder();
    Path data = folder.resolve("data");
    String initialize = programs.resolve("initdb") + " -D " + data + " -U " + USER
        + " -A trust -E UTF8 --locale=C --no-sync";
    if (run(folder, initialize).waitFor() != 0) {
      throw new AssertionError(Files.readString(log(folder)));
    }
    int port = freePort();
    String serve = programs.resolve("postgres") + " -D " + data + " -k " + folder + " -p " + port
        + " -c listen_addresses=127.0.0.1 -c fsync=off";
    PostgreSql server = new PostgreSql(folder, run(folder, serve), port);
    server.awaitStart();
    return server;
  }

  /** A folder that belongs to whoever the server runs as. */
  private static Path ownFolder() throws IOException {
    Path folder = Files.createTempDirectory("postgresql");
    if (isRoot()) {
      var users = folder.getFileSystem().getUserPrincipalLookupService();
      Files.setOwner(folder, users.lookupPrincipalByName(PACKAGE_USER));
    }
    return folder;
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static Process run(Path folder, String command) throws IOException {
    List<String> words = new ArrayList<>();
    if (isRoot()) {
      words.addAll(List.of(
          "setpriv", "--reuid=" + PACKAGE_USER, "--regid=" + PACKAGE_USER, "--clear-groups"));
    }
    words.addAll(List.of(command.split(" ")));
    return new ProcessBuilder(words)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder).toFile()))
        .start();
  }

  private static Path log(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ".log");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Debian keeps the programs of a server off the path, in a folder for each version. */
  private static Optional<Path> program(String name) {
    List<Path> folders = new ArrayList<>();
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      folders.add(Path.of(folder));
    }
    try (Stream<Path> versions = Files.isDirectory(Path.of("/usr/lib/postgresql"))
        ? Files.list(Path.of("/usr/lib/postgresql"))
        : Stream.empty()) {
      versions.sorted(Comparator.reverseOrder()).map(it -> it.resolve("bin")).forEach(folders::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folders.stream()
        .map(it -> it.resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private void awaitStart() throws Exception {
    for (int i = 0; ; i++) {
      try (Connection connection = connect()) {
        connection.isValid(1);
        return;
      } catch (SQLException e) {
        if (i == 300 || !process.isAlive()) {
          close();
          throw new AssertionError(Files.readString(log(folder)), e);
        }
        Thread.sleep(100);
      }
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url("postgres"));
  }

  /** Where a database is. */
  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
  }

  /** Makes an empty database, and says where it is. */
  String create(String database) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + database);
    }
    return url(database);
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      process.destroyForcibly().onExit().join();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Files.delete(log(folder));
  }
}
