package shop;

public record Record(Integer integer) {}
