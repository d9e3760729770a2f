package market;

/** What a stall must have. */
public record Permit(int number, String stall) {}
