package odd.model;

public record Nullable(@org.jspecify.annotations.Nullable java.lang.String nullable) {}
