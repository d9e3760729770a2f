package odd.model;

public record Call(java.util.UUID call) {}
