package shop;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * An item.
 *
 * @param name its name
 * @param label what it was called
 */
public record Item(
    @Size(max = 9) String name, @Deprecated Optional<@Size(max = 3) String> label, Shape shape) {}
