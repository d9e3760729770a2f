package petstore;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps the users in memory. */
public final class UserList implements Users {
  private final SortedMap<String, User> users = new TreeMap<>();

  @Override
  public synchronized User createUser(Optional<User> user) {
    User created = user.orElseThrow(() -> new InvalidUser("There is no user in the body."));
    String name = nameOf(created);
    if (users.containsKey(name)) {
      throw new InvalidUser("The store already has a user " + name + ".");
    }
    users.put(name, created);
    return created;
  }

  @Override
  public synchronized User createUsersWithListInput(List<User> list) {
    if (list.isEmpty()) {
      throw new InvalidUser("There is no user in the list.");
    }
    SortedMap<String, User> before = new TreeMap<>(users);
    try {
      list.forEach(user -> createUser(Optional.of(user)));
    } catch (InvalidUser error) {
      users.clear();
      users.putAll(before);
      throw error;
    }
    return list.get(list.size() - 1);
  }

  @Override
  public synchronized String loginUser(Optional<String> username, Optional<String> password) {
    Optional<User> user = username.map(users::get);
    if (user.isEmpty() || !user.get().password().equals(password)) {
      throw new InvalidLogin();
    }
    return "session of " + username.get();
  }

  @Override
  public void logoutUser() {
    // The session is a word only: there is nothing to end.
  }

  @Override
  public synchronized User getUserByName(String username) {
    User user = users.get(username);
    if (user == null) {
      throw new UserNotFound(username);
    }
    return user;
  }

  @Override
  public synchronized void updateUser(String username, Optional<User> user) {
    User before = getUserByName(username);
    User after = user.orElse(before);
    String name = nameOf(after);
    if (!name.equals(username) && users.containsKey(name)) {
      throw new InvalidUser("The store already has a user " + name + ".");
    }
    users.remove(username);
    users.put(name, after);
  }

  @Override
  public synchronized void deleteUser(String username) {
    getUserByName(username);
    users.remove(username);
  }

  private static String nameOf(User user) {
    return user.username().orElseThrow(() -> new InvalidUser("The user has no name."));
  }
}
