package shop;

public record Complaint(String reason, int code) {}
