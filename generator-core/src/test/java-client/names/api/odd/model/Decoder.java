package odd.model;

public record Decoder(java.util.List<java.lang.Integer> decoder) {}
