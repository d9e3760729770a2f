package accounts;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.jetwright.Secret;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** The connections to a database whose tables are as {@code db/migration} says. */
public final class Database implements AutoCloseable {
  private final HikariDataSource connections;

  private Database(HikariDataSource connections) {
    this.connections = connections;
  }

  /** Connects, and brings the tables up to date. */
  public static Database open(AccountsSettings.DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(settings.url());
    settings.user().ifPresent(config::setUsername);
    settings.password().map(Secret::reveal).ifPresent(config::setPassword);
    config.setMaximumPoolSize(settings.connections());
    HikariDataSource connections = new HikariDataSource(config);
    try {
      Flyway.configure().dataSource(connections).load().migrate();
    } catch (RuntimeException e) {
      connections.close();
      throw e;
    }
    return new Database(connections);
  }

  /** A connection, for those who do without Jdbi. */
  public Connection connect() throws SQLException {
    return connections.getConnection();
  }

  /** Whether it answers. */
  boolean isUp() throws SQLException {
    try (Connection connection = connect()) {
      return connection.isValid(1);
    }
  }

  Jdbi jdbi() {
    return Jdbi.create(connections);
  }

  @Override
  public void close() {
    connections.close();
  }
}
