package tour;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import petstore.client.ApiClient;
import petstore.client.InvalidLogin;
import petstore.client.InvalidUser;
import petstore.client.User;
import petstore.client.UserNotFound;
import petstore.client.Users;

/** The users of the pet store. */
final class UserTour {
  private final Tour tour;
  private final Users users;

  UserTour(Tour tour, String baseUrl) {
    this.tour = tour;
    this.users = ApiClient.builder().baseUrl(URI.create(baseUrl)).build().users();
  }

  void run() {
    User ann = user("ann", "ann@example.org");
    tour.expect("createUser", ann, users.createUser(Optional.of(ann)));
    tour.fails("createUser", InvalidUser.class, () -> users.createUser());

    User bob = user("bob", "bob@example.org");
    tour.expect("createUsersWithListInput", bob, users.createUsersWithListInput(List.of(bob)));
    tour.fails(
        "createUsersWithListInput",
        InvalidUser.class,
        () -> users.createUsersWithListInput(List.of()));

    tour.expect(
        "loginUser", "session of ann", users.loginUser(Optional.of("ann"), Optional.of("secret")));
    tour.fails("loginUser", InvalidLogin.class, () -> users.loginUser());
    users.logoutUser();
    tour.done("logoutUser");

    tour.expect("getUserByName", ann, users.getUserByName("ann"));
    tour.fails("getUserByName", UserNotFound.class, () -> users.getUserByName("no one"));

    users.updateUser("bob", Optional.of(user("cid", "cid@example.org")));
    tour.done("updateUser");
    tour.fails("updateUser", UserNotFound.class, () -> users.updateUser("bob"));
    tour.fails("updateUser", InvalidUser.class, () -> users.updateUser("cid", Optional.of(ann)));

    users.deleteUser("cid");
    tour.done("deleteUser");
    tour.fails("deleteUser", UserNotFound.class, () -> users.deleteUser("cid"));
  }

  private static User user(String name, String email) {
    return new User(
        Optional.empty(),
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.of(email),
        Optional.of("secret"),
        Optional.empty(),
        Optional.of(1));
  }
}
