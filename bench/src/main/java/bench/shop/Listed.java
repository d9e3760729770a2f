package bench.shop;

import java.util.List;

/** An item of the large list, about 200 bytes. */
public record Listed(
    int id, String name, String description, double price, boolean available, List<String> tags) {}
