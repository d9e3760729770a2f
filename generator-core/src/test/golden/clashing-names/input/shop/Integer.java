package shop;

public record Integer(int value, String text) {}
