package odd.model;

public record Generated(java.time.Instant generated) {}
