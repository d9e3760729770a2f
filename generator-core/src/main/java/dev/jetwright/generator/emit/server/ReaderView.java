package dev.jetwright.generator.emit.server;

/**
 * A small method that reads one value from JSON.
 *
 * @param type what it returns, with its nullness
 * @param name the method's name
 * @param value what it returns
 */
record ReaderView(String type, String name, String value) {}
