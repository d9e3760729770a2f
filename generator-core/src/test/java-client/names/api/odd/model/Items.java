package odd.model;

public record Items(Item item) {}
