package odd.model;

public record JsonReader(double reader) {}
