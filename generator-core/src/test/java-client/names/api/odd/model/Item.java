package odd.model;

public record Item(java.util.List<Item> items, String string, Integer integer) {}
