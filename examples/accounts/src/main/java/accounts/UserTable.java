package accounts;

import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The table {@code users}. */
final class UserTable {
  private static final String UNIQUE_VIOLATION = "23505";

  private final Jdbi jdbi;

  UserTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Who logs in, and what their password was turned into. */
  record Credential(long userId, String passwordHash) {}

  User add(String email, String name, String passwordHash) throws EmailTaken {
    try {
      return jdbi.withHandle(handle -> handle
          .createUpdate(
              "insert into users (email, name, password_hash) values (:email, :name, :hash)")
          .bind("email", email)
          .bind("name", name)
          .bind("hash", passwordHash)
          .executeAndReturnGeneratedKeys("id", "email", "name", "created_at")
          .map(ConstructorMapper.of(User.class))
          .one());
    } catch (JdbiException e) {
      if (e.getCause() instanceof SQLException cause
          && UNIQUE_VIOLATION.equals(cause.getSQLState())) {
        throw new EmailTaken();
      }
      throw e;
    }
  }

  Optional<User> find(long id) {
    return jdbi.withHandle(handle -> handle
        .createQuery("select id, email, name, created_at from users where id = :id")
        .bind("id", id)
        .map(ConstructorMapper.of(User.class))
        .findOne());
  }

  Optional<Credential> credential(String email) {
    return jdbi.withHandle(handle -> handle
        .createQuery("select id as user_id, password_hash from users where email = :email")
        .bind("email", email)
        .map(ConstructorMapper.of(Credential.class))
        .findOne());
  }

  void changeHash(long id, String passwordHash) {
    jdbi.useHandle(handle -> handle
        .createUpdate("update users set password_hash = :hash where id = :id")
        .bind("hash", passwordHash)
        .bind("id", id)
        .execute());
  }
}
