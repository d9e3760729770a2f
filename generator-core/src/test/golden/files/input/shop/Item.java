package shop;

import jakarta.validation.constraints.Positive;

/** Something for sale. */
public record Item(String name, @Positive double price) {}
