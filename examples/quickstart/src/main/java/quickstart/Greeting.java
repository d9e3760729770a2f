package quickstart;

/** A friendly word. */
public record Greeting(String hello) {}
