package odd.model;

public record Text(java.math.BigDecimal text) {}
