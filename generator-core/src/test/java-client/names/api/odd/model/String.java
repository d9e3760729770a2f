package odd.model;

public record String(java.lang.String string, Override override, Object object) {}
