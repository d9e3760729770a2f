package accounts;

import dev.jetwright.BackgroundTasks;
import dev.jetwright.passwords.PasswordHasher;

/** Opens accounts. */
final class UserService implements Users {
  private final UserTable users;
  private final PasswordHasher passwords;
  private final Mailer mailer;

  UserService(UserTable users, PasswordHasher passwords, Mailer mailer) {
    this.users = users;
    this.passwords = passwords;
    this.mailer = mailer;
  }

  @Override
  public User register(Registration registration, BackgroundTasks tasks) {
    String hash = passwords.hash(registration.password().reveal());
    User user = users.add(registration.email(), registration.name(), hash);
    tasks.add(() -> mailer.welcome(user));
    return user;
  }

  @Override
  public User me(User user) {
    return user;
  }
}
