package example;

public class Plain {}
