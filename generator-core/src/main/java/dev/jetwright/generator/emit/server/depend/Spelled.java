package dev.jetwright.generator.emit.server.depend;

/**
 * A parameter of a method that calls a provider.
 *
 * @param type its type
 * @param name its name
 */
record Spelled(String type, String name) {}
