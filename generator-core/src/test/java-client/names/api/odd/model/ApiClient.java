package odd.model;

public record ApiClient(int in) {}
