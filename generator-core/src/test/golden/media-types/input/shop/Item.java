package shop;

import java.util.List;

/** Something for sale. */
public record Item(String name, double price, List<String> tags) {}
