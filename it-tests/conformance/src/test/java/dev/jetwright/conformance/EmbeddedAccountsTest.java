package dev.jetwright.conformance;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Accounts in a file. */
class EmbeddedAccountsTest extends AccountsTests {
  @TempDir
  private Path folder;

  @Override
  String newDatabase() {
    return "jdbc:h2:" + folder.resolve("accounts").toAbsolutePath();
  }
}
