package petstore;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Put;
import java.util.List;
import java.util.Optional;

/** The users of the store. */
@Api(path = "/user", tags = "user")
public interface Users {

  /**
   * Creates a user.
   *
   * @param user the new user, who must have a name
   * @return the user as it is kept
   */
  @Post
  User createUser(Optional<User> user) throws InvalidUser;

  /**
   * Creates several users at once: all of them, or none if one cannot be.
   *
   * @param users the new users
   * @return the last of them
   */
  @Post("/createWithList")
  User createUsersWithListInput(List<User> users) throws InvalidUser;

  /**
   * Logs a user in.
   *
   * @param username the user's name
   * @param password the user's password
   * @return a word that names the session
   */
  @Get("/login")
  String loginUser(Optional<String> username, Optional<String> password) throws InvalidLogin;

  /** Logs the user out. */
  @Get("/logout")
  void logoutUser();

  /**
   * Finds a user by name.
   *
   * @param username the user's name
   * @return the user
   */
  @Get("/{username}")
  User getUserByName(String username) throws UserNotFound;

  /**
   * Replaces a user.
   *
   * @param username the user's name so far
   * @param user the user from now on; nothing changes without one
   */
  @Put("/{username}")
  void updateUser(String username, Optional<User> user) throws InvalidUser, UserNotFound;

  /**
   * Removes a user.
   *
   * @param username the user's name
   */
  @Delete("/{username}")
  void deleteUser(String username) throws UserNotFound;
}
