package bench.shop;

import jakarta.validation.constraints.Positive;

/** How large an item is, in millimetres. */
public record Dimensions(
    @Positive int width, @Positive int height, @Positive int depth) {}
