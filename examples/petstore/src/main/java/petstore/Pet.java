package petstore;

import java.util.List;
import java.util.Optional;

/**
 * A pet in the store.
 *
 * @param id what the store calls it
 * @param name what people call it
 * @param category the kind of animal
 * @param photoUrls where to see it
 * @param tags what it is marked with
 * @param status whether it can be bought
 */
public record Pet(
    Optional<Long> id,
    String name,
    Optional<Category> category,
    List<String> photoUrls,
    Optional<List<Tag>> tags,
    Optional<PetStatus> status) {}
