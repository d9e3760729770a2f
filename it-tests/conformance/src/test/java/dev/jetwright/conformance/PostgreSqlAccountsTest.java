package dev.jetwright.conformance;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Accounts in a PostgreSQL server. */
class PostgreSqlAccountsTest extends AccountsTests {
  private static PostgreSql server;
  private static int databases;

  @BeforeAll
  static void startServer() throws Exception {
    server = PostgreSql.start();
  }

  @AfterAll
  static void stopServer() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @Override
  String newDatabase() throws Exception {
    return server.create("accounts" + databases++);
  }
}
