package odd.model;

public record Known(int known) {}
