package example;

import dev.jetwright.Settings;
import java.util.List;
import java.util.Map;

@Settings(prefix = "shop-")
record ShopSettings(
    Database db,
    String dbUrl,
    String DB_URL,
    boolean port,
    String dev,
    int help,
    String settingsFile,
    List<Database> copies,
    Map<String, String> labels) {

  record Database(String url, int help) {}
}

@Settings(prefix = "FINE")
record FineSettings(int port, boolean dev, Database db, Database other, Map<String, Integer> dbs) {

  record Database(String url, boolean port) {}
}
