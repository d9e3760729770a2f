package dev.jetwright.generator.emit.server.codec;

/**
 * A small method that reads one value from JSON.
 *
 * @param type what it returns, with its nullness
 * @param name the method's name
 * @param value what it returns
 */
public record ReaderView(String type, String name, String value) {}
