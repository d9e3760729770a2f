package petstore;

import java.util.Optional;

/** A kind of animal. */
public record Category(Optional<Long> id, Optional<String> name) {}
