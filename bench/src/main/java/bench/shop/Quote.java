package bench.shop;

import java.util.Optional;

/** A small answer. */
public record Quote(int id, String name, double price, Optional<String> q) {}
