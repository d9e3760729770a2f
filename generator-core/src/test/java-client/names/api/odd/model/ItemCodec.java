package odd.model;

public record ItemCodec(java.util.Optional<java.lang.String> out) {}
