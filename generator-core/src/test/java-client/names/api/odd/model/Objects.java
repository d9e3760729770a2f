package odd.model;

public record Objects(Nullable nullable, Color color) {}
