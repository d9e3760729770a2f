package shop;

import java.util.Optional;

/** Something for sale. */
public record Item(String name, double price, Optional<String> remark) {}
