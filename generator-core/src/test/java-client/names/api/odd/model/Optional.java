package odd.model;

public record Optional<T>(java.util.Optional<T> optional, Item item) {}
