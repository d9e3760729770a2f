package odd.model;

public record Unknown(Known known, java.util.List<Known> all) {}
