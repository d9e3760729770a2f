package shop;

public record Out(String out) {}
