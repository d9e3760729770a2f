package dev.jetwright.runtime.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.InvalidSettings;
import dev.jetwright.Secret;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.json.Secrets;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTableTest {
  private static final Shape DATABASE = Shape.object()
      .required("url", Shape.word("URI"), "Where it is.")
      .optional("password", Shape.secret(Shape.TEXT), "What to log in with.");
  private static final Shape SHOP = Shape.object()
      .required("db", DATABASE, "")
      .standing("pageSize", Shape.word("integer"), "20", "How many things a page has.")
      .optional("hosts", Shape.list(Shape.TEXT), "Where the shop is.")
      .optional("labels", Shape.map(Shape.TEXT), "What it is known by.")
      .optional("verbose", Shape.FLAG, "Whether more is logged.")
      .optional("copies", Shape.list(DATABASE), "");
  private static final SettingsTable TABLE = SettingsTable.of("SHOP", SHOP)
      .file("shop.properties")
      .envFile(".env")
      .secretsFolder("secrets");
  private static final Map<String, String> URL = Map.of("SHOP_DB_URL", "a:b");

  @TempDir
  private Path folder;

  private record Database(String url, Secret<String> password) {
    private static final PropertyNames NAMES =
        PropertyNames.builder().required("url").optional("password").build();

    static Database read(JsonReader in) {
      if (!in.beginObject(NAMES)) {
        return null;
      }
      String url = null;
      Secret<String> password = null;
      for (int i = in.nextProperty(); i != JsonReader.END; i = in.nextProperty()) {
        switch (i) {
          case 0 -> url = String.valueOf(in.readUri());
          case 1 -> password = Secrets.read(in, JsonReader::readString);
          default -> in.skipValue();
        }
      }
      if (!in.endObject()) {
        return null;
      }
      String secret = password == null ? "some" : password.reveal();
      if (secret.length() < 4 || secret.equals("verylong")) {
        String text = secret + (secret.length() < 4 ? " is short" : " is long");
        return in.refuse(new IllegalArgumentException(text));
      }
      return new Database(url, password);
    }
  }

  private record Shop(
      Database db,
      int pageSize,
      List<String> hosts,
      Map<String, String> labels,
      boolean verbose,
      List<Database> copies) {
    private static final PropertyNames NAMES = PropertyNames.builder()
        .required("db")
        .optional("pageSize")
        .optional("hosts")
        .optional("labels")
        .optional("verbose")
        .optional("copies")
        .build();

    static Shop read(JsonReader in) {
      if (!in.beginObject(NAMES)) {
        return null;
      }
      Database db = null;
      int pageSize = 20;
      List<String> hosts = List.of();
      Map<String, String> labels = Map.of();
      boolean verbose = false;
      List<Database> copies = List.of();
      for (int i = in.nextProperty(); i != JsonReader.END; i = in.nextProperty()) {
        switch (i) {
          case 0 -> db = Database.read(in);
          case 1 -> pageSize = in.readInt();
          case 2 -> hosts = in.readList(JsonReader::readString);
          case 3 -> labels = in.readMap(Scalars.STRING, JsonReader::readString);
          case 4 -> verbose = in.readBoolean();
          case 5 -> copies = in.readList(Database::read);
          default -> in.skipValue();
        }
      }
      return in.endObject() ? new Shop(db, pageSize, hosts, labels, verbose, copies) : null;
    }
  }

  private static Shop read(SettingsSources sources) {
    return TABLE.read(sources, Shop::read);
  }

  private static List<String> faults(SettingsSources sources) {
    return assertThrows(InvalidSettings.class, () -> read(sources)).faults();
  }

  private SettingsSources files(Map<String, String> texts) throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
    return SettingsSources.none().folder(folder);
  }

  private static Properties property(String name, String value) {
    Properties properties = new Properties();
    properties.setProperty(name, value);
    return properties;
  }

  @Test
  void theFirstPlaceCounts() throws IOException {
    SettingsSources sources = files(Map.of(
            ".env", "SHOP_DB_URL=e:e\nSHOP_PAGE_SIZE=4\nSHOP_HOSTS=four\n",
            "shop.properties", "db.url=f:f\npage-size=5\nhosts=five\nlabels.Five=5\n",
            "secrets/SHOP_DB_URL", "s:s",
            "secrets/db-password", "hunter2\n"))
        .arguments("--db-url=c:c")
        .systemProperties(property("shop.pageSize", "2"))
        .environment(Map.of("SHOP_PAGESIZE", "3", "shop_labels_three", "3", "SHOP_VERBOSE", "yes"));
    Shop shop = read(sources);
    assertEquals("c:c", shop.db().url());
    assertEquals("hunter2", shop.db().password().reveal());
    assertEquals(2, shop.pageSize());
    assertEquals(List.of("four"), shop.hosts());
    assertEquals(Map.of("three", "3", "Five", "5"), shop.labels());
    assertTrue(shop.verbose());
  }

  @Test
  void namesAreTheSameHoweverTheyAreSpelled() {
    for (String name :
        List.of("--page-size", "--pageSize", "--PAGE_SIZE", "--shop-page-size", "--page.size")) {
      assertEquals(
          7, read(SettingsSources.none().environment(URL).arguments(name, "7")).pageSize());
    }
    for (String name :
        List.of("SHOP_PAGE_SIZE", "SHOP_PAGESIZE", "shop_page_size", "SHOP__PAGE_SIZE")) {
      assertEquals(
          7,
          read(SettingsSources.none().environment(Map.of("SHOP_DB_URL", "a:b", name, "7")))
              .pageSize());
    }
  }

  @Test
  void listsAndMapsHaveSeveralSpellings() {
    Map<String, List<String>> spellings = Map.of(
        "a, b,c", List.of("a", "b", "c"), "[\"a,b\", \"c\"]", List.of("a,b", "c"), "", List.of());
    spellings.forEach((text, hosts) -> assertEquals(
        hosts,
        read(SettingsSources.none().environment(Map.of("SHOP_DB_URL", "a:b", "SHOP_HOSTS", text)))
            .hosts()));
    assertEquals(
        List.of("a", "b"),
        read(SettingsSources.none()
                .environment(
                    Map.of("SHOP_DB_URL", "a:b", "SHOP_HOSTS_3", "b", "SHOP_HOSTS_0", "a")))
            .hosts());
    assertEquals(
        List.of("a", "b", "c"),
        read(SettingsSources.none().environment(URL).arguments("--hosts=a,b", "--hosts", "c"))
            .hosts());
    assertEquals(
        Map.of("a", "1", "b", "2=3"),
        read(SettingsSources.none()
                .environment(Map.of("SHOP_DB_URL", "a:b", "SHOP_LABELS", "a=1, b=2=3")))
            .labels());
    assertEquals(
        Map.of("x.y", "1"),
        read(SettingsSources.none().environment(URL).arguments("--labels.x.y=1"))
            .labels());
    Shop shop = read(SettingsSources.none()
        .environment(Map.of(
            "SHOP_DB",
            "{\"url\": \"a:b\"}",
            "SHOP_COPIES_0_URL",
            "c:d",
            "SHOP_COPIES_1_URL",
            "e:f")));
    assertEquals(
        List.of("c:d", "e:f"), shop.copies().stream().map(Database::url).toList());
  }

  @Test
  void jsonFilesHaveObjectsInside() throws IOException {
    Shop shop = read(files(Map.of(
            "shop.json",
            "{\"db\": {\"url\": \"a:b\"}, \"page_size\": 7, \"hosts\": [\"a\"], \"verbose\": true,"
                + " \"labels\": {\"a.B\": \"1\"}, \"copies\": [{\"url\": \"c:d\"}]}"))
        .environment(Map.of("SHOP_SETTINGS_FILE", "shop.json")));
    assertEquals("a:b", shop.db().url());
    assertEquals(7, shop.pageSize());
    assertEquals(List.of("a"), shop.hosts());
    assertEquals(Map.of("a.B", "1"), shop.labels());
    assertTrue(shop.verbose());
    assertEquals("c:d", shop.copies().get(0).url());
  }

  @Test
  void everyFaultIsToldByTheNameThatIsWritten() throws IOException {
    SettingsSources sources = files(Map.of(
            ".env", "# fine\nSHOP_DB_PASWORD=hunter2\nnonsense\n",
            "shop.json", "{\"copies\": [{\"url\": 1}], \"page-sise\": 1}"))
        .arguments("--hosts=a", "--page-size", "ten", "--labls=x", "stray", "--db-url")
        .environment(Map.of(
            "SHOP_SETTINGS_FILE",
            "shop.json",
            "SHOP_VERBOSE",
            "maybe",
            "SHOP_SECRETS_FOLDER",
            "no"));
    assertEquals(
        List.of(
            "SHOP_DB_URL: Field required",
            "--page-size (command line): Input should be a valid integer, unable to parse string as"
                + " an integer",
            "SHOP_VERBOSE (environment): Input should be a valid boolean, unable to interpret input",
            "copies[0].url (shop.json): URL input should be a string or URL",
            "--labls (command line): Unknown setting; did you mean --labels?",
            "Argument 5 (command line): Not an option",
            "--db-url (command line): A value is missing",
            ".env, line 3: Not a variable, which is NAME=value",
            "SHOP_DB_PASWORD (.env, line 2): Unknown setting; did you mean SHOP_DB_PASSWORD?",
            "page-sise (shop.json): Unknown setting; did you mean page-size?",
            "SHOP_SECRETS_FOLDER (environment): No such folder: no"),
        faults(sources));
  }

  @Test
  void variablesOfOthersAreToldAndDoNoHarm() {
    List<String> warnings = new ArrayList<>();
    read(SettingsSources.none()
        .environment(Map.of("SHOP_DB_URL", "a:b", "SHOP_PAGE_SISE", "1", "PATH", "/bin"))
        .systemProperties(property("shop.nothing.like.it", "1"))
        .warnings(warnings::add));
    assertEquals(
        List.of(
            "shop.nothing.like.it (system property): Unknown setting",
            "SHOP_PAGE_SISE (environment): Unknown setting; did you mean SHOP_PAGE_SIZE?"),
        warnings);
  }

  @Test
  void namesGivenTwiceAreToldInPlacesThatHaveNoOrder() {
    assertEquals(
        List.of("SHOP_PAGE_SIZE (environment): Given twice, also as SHOP_PAGESIZE"),
        faults(SettingsSources.none()
            .environment(
                Map.of("SHOP_DB_URL", "a:b", "SHOP_PAGE_SIZE", "1", "SHOP_PAGESIZE", "2"))));
    assertEquals(
        2,
        read(SettingsSources.none().environment(URL).arguments("--page-size=1", "--page-size=2"))
            .pageSize());
  }

  @Test
  void secretsAreNeverShown() throws IOException {
    List<String> faults = faults(files(Map.of("secrets/db_password", "pw1\n")).environment(URL));
    assertEquals(List.of("SHOP_DB: Value error, **********"), faults);
    assertEquals(
        List.of("SHOP_DB: Value error, ********** is long"),
        faults(SettingsSources.none()
            .environment(Map.of("SHOP_DB_URL", "a:b", "SHOP_DB_PASSWORD", "verylong"))));
    assertFalse(read(files(Map.of("secrets/db_password", "hunter2")).environment(URL))
        .toString()
        .contains("hunter2"));
  }

  @Test
  void anEmptyTextIsNoneWhereNoTextIsWanted() {
    assertEquals(
        20,
        read(SettingsSources.none().environment(Map.of("SHOP_DB_URL", "a:b", "SHOP_PAGE_SIZE", "")))
            .pageSize());
    assertEquals(
        List.of("SHOP_DB_URL: Field required"),
        faults(SettingsSources.none().environment(Map.of("SHOP_DB_URL", ""))));
  }

  @Test
  void mapsAreReadByThemselves() {
    assertEquals("a:b", TABLE.from(Map.of("db.url", "a:b"), Shop::read).db().url());
    InvalidSettings invalid =
        assertThrows(InvalidSettings.class, () -> TABLE.from(Map.of("db.uri", "a:b"), Shop::read));
    assertEquals(
        "2 settings are wrong:\n"
            + "  SHOP_DB_URL: Field required\n"
            + "  db.uri (value): Unknown setting; did you mean db.url?",
        invalid.getMessage());
  }

  @Test
  void aServerReadsWhatIsNoSetting() {
    assertEquals(
        List.of("--port", "80", "--dev", "--unknown", "x"),
        List.of(TABLE.others(
            "--page-size",
            "7",
            "--port",
            "80",
            "--verbose",
            "--dev",
            "--db-url=a:b",
            "--unknown",
            "x")));
  }

  @Test
  void textsWhereObjectsShouldBeAreTold() {
    assertEquals(
        List.of(
            "SHOP_DB_URL: Field required",
            "SHOP_DB (environment): Input should be a JSON object, or settings such as db.url"),
        faults(SettingsSources.none().environment(Map.of("SHOP_DB", "a:b"))));
  }

  @Test
  void brokenFilesAreTold() throws IOException {
    assertEquals(
        List.of("shop.json, line 2, column 2: Not JSON"),
        faults(files(Map.of("shop.json", "{\n x}"))
                .environment(URL)
                .arguments("--settings-file=shop.json"))
            .stream()
            .map(fault -> fault.replaceFirst("Not JSON: .*", "Not JSON"))
            .toList());
    assertEquals(
        List.of("shop.properties: Not properties: a \\u needs four hexadecimal digits"),
        faults(files(Map.of("shop.properties", "hosts=\\u12")).environment(URL)));
    assertEquals(
        List.of("--env-file (command line): No such file: none.env"),
        faults(SettingsSources.none()
            .folder(folder.resolve("empty"))
            .environment(URL)
            .arguments("--env-file=none.env")));
  }

  @Test
  void helpListsEverySetting() {
    String help = TABLE.help();
    for (String part : List.of(
        "--db-url=URI",
        "required",
        "Where it is.",
        "--page-size=integer",
        "20",
        "--verbose",
        "--labels-NAME=text",
        "--copies-0-url=URI",
        "--settings-file=path",
        "shop.properties",
        "SHOP_DB_URL",
        "shop.db.url")) {
      assertTrue(help.contains(part), part + " in\n" + help);
    }
  }
}
