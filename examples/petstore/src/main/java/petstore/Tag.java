package petstore;

import java.util.Optional;

/** A mark on a pet. */
public record Tag(Optional<Long> id, Optional<String> name) {}
