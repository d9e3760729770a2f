package odd.model;

public record List(java.util.List<List> list, java.util.Set<java.lang.Integer> copies) {}
