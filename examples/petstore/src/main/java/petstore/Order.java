package petstore;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An order for a pet.
 *
 * @param id what the store calls it
 * @param petId the pet's id
 * @param quantity how many
 * @param shipDate when it leaves the store
 * @param status how far it is
 * @param complete whether nothing is left to do
 */
public record Order(
    Optional<Long> id,
    Optional<Long> petId,
    Optional<Integer> quantity,
    Optional<OffsetDateTime> shipDate,
    Optional<OrderStatus> status,
    Optional<Boolean> complete) {}
