package petstore;

import java.util.Optional;

/**
 * Someone who uses the store.
 *
 * @param id what the store calls the user
 * @param username the name to log in with
 * @param firstName the given name
 * @param lastName the family name
 * @param email where to write to
 * @param password the password to log in with
 * @param phone where to call
 * @param userStatus a number that means something to the store
 */
public record User(
    Optional<Long> id,
    Optional<String> username,
    Optional<String> firstName,
    Optional<String> lastName,
    Optional<String> email,
    Optional<String> password,
    Optional<String> phone,
    Optional<Integer> userStatus) {}
