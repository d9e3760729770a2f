package odd.model;

public record Record(java.util.Map<java.lang.String, Record> record) {}
