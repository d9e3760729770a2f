package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.InvalidSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kitchen.KitchenSettings;
import kitchen.KitchenSettingsReader;
import kitchen.SettingsMain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts processes that are told what they need to know in all the ways that there are. */
@Timeout(120)
class SettingsProcessTest {
  private static final Pattern LISTENING = Pattern.compile("Listening on http://localhost:(\\d+)$");

  @TempDir
  private Path folder;

  @Test
  void settingsAndServerShareACommandLine() throws Exception {
    file(".env", "KITCHEN_OPEN=yes\nKITCHEN_SEATS=1 # the command line has more to say\n");
    file("kitchen.properties", "db.url=jdbc:file\ndb.user=file\novens.Big=3\nmode=LUNCH\n");
    file("secrets/kitchen_db_password", "hunter2\n");
    try (Run run = new Run(
        Map.of("KITCHEN_DB_URL", "jdbc:environment", "kitchen_cooks", "Alan, Edsger"),
        List.of("-Dkitchen.patience=PT5S"),
        "--port",
        "0",
        "--seats=7",
        "--mail.type",
        "Smtp",
        "--mail-host=mx",
        "--suppliers=[{\"name\": \"Baker\", \"days\": [1, 2]}]",
        "--largest-order",
        "2KiB")) {
      String said = run.lineWith("KitchenSettings");
      assertEquals(
          "KitchenSettings[db=Database[url=jdbc:environment, user=file,"
              + " password=Optional[**********]], ovens=Optional[{Big=3}], cooks=[Alan, Edsger],"
              + " patience=PT5S, seats=7, largestOrder=2048, open=true, mode=LUNCH,"
              + " mail=Optional[Smtp[host=mx, port=25]],"
              + " suppliers=Optional[[Supplier[name=Baker, days=[1, 2]]]]]",
          said);
      Matcher listening = LISTENING.matcher(run.lineWith("Listening on"));
      assertTrue(listening.find());
      URI document = URI.create("http://localhost:" + listening.group(1) + "/openapi.json");
      try (var in = document.toURL().openStream()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(text.contains("KitchenSettings"));
      }
    }
  }

  @Test
  void everyFaultIsToldAtOnceAndNoSecretIs() throws Exception {
    file(".env", "KITCHEN_SEETS=5\n");
    file(
        "kitchen.json",
        "{\"db\": {\"url\": \"x y\", \"pasword\": \"hunter2\"}, \"mode\": \"TEA\"}");
    file("secrets/db_password", "abc");
    try (Run run = new Run(
        Map.of(
            "KITCHEN_SEATS", "many",
            "KITCHEN_SUPPLIERS_0_DAYS", "1,two",
            "KITCHEN_PORT_80_TCP", "tcp://10.0.0.1",
            "KITCHEN_SETTINGS_FILE", "kitchen.json"),
        List.of("-Dkitchen.patience=soon"),
        "--largest-order",
        "--port=0",
        "--db-passwort=hunter2")) {
      String all = String.join("\n", run.rest());
      assertEquals(2, run.process.waitFor());
      assertEquals("""
          KITCHEN_PORT_80_TCP (environment): Unknown setting
          12 settings are wrong:
            db.url (kitchen.json): Input should be a valid URL, illegal character in path
            db_password (secrets): String should have at least 4 characters
            kitchen.patience (system property): Input should be a valid timedelta, invalid digit in duration
            KITCHEN_SEATS (environment): Input should be a valid integer, unable to parse string as an integer
            KITCHEN_OPEN: Field required
            mode (kitchen.json): Input should be 'LUNCH' or 'DINNER'
            KITCHEN_SUPPLIERS_0_NAME: Field required
            KITCHEN_SUPPLIERS_0_DAYS[1] (environment): Input should be a valid integer, unable to parse string as an integer
            --largest-order (command line): A value is missing
            --db-passwort (command line): Unknown setting; did you mean --db-password?
            KITCHEN_SEETS (.env, line 1): Unknown setting; did you mean KITCHEN_SEATS?
            db.pasword (kitchen.json): Unknown setting; did you mean db.password?
          Run with --help for a list of all settings.""", all);
    }
  }

  @Test
  void whatSettingsRefuseTogetherIsTold() throws Exception {
    try (Run run =
        new Run(Map.of("KITCHEN_DB_URL", "a:b", "KITCHEN_OPEN", "no"), List.of(), "--seats=101")) {
      assertEquals(
          List.of(
              "A setting is wrong:",
              "  Settings: Value error, A closed kitchen has 100 seats at most",
              "Run with --help for a list of all settings."),
          run.rest());
      assertEquals(2, run.process.waitFor());
    }
  }

  @Test
  void helpListsAllSettings() throws Exception {
    try (Run run = new Run(Map.of(), List.of(), "--help")) {
      String help = String.join("\n", run.rest());
      assertEquals(0, run.process.waitFor());
      for (String line : List.of(
          "What a kitchen needs to know.",
          "  --db-url=URI  +required +where it is",
          "  --seats=integer  +20 +how many guests there are",
          "  --mode=LUNCH\\|DINNER  +DINNER +what is cooked",
          "  --ovens-NAME=integer  +the ovens, by their names",
          "  --suppliers-0-name=text  +who it is",
          "  --settings-file=path +kitchen.properties ")) {
        assertTrue(Pattern.compile("(?m)^" + line).matcher(help).find(), line + " in\n" + help);
      }
    }
  }

  @Test
  void testsHaveSettingsOfTheirOwn() {
    KitchenSettings settings = KitchenSettingsReader.from(Map.of("db.url", "a:b", "open", "true"));

    assertEquals(20, settings.seats());
    assertThrows(InvalidSettings.class, () -> KitchenSettingsReader.from(Map.of("db.url", "a:b")));
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The process and what it says. */
  private final class Run implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    Run(Map<String, String> environment, List<String> properties, String... arguments)
        throws IOException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(properties);
      command.addAll(
          List.of("-cp", System.getProperty("java.class.path"), SettingsMain.class.getName()));
      command.addAll(List.of(arguments));
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().remove("HOST");
      builder.environment().remove("PORT");
      builder.environment().putAll(environment);
      process = builder.start();
      lines = new BufferedReader(
          new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    String lineWith(String text) throws IOException {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.contains(text)) {
          return line;
        }
      }
      throw new IOException("The process ended without saying \"" + text + "\"");
    }

    List<String> rest() {
      return lines.lines().toList();
    }

    @Override
    public void close() throws IOException {
      process.destroyForcibly();
      lines.close();
    }
  }
}
