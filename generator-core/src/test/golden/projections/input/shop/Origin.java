package shop;

/** Where it comes from; every view shows it all. */
public record Origin(String country) {}
