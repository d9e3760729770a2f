package dev.jetwright.generator.emit.server;

/**
 * A local variable that takes a property.
 *
 * @param type its type
 * @param name its name
 * @param initial its value while the property has not been read
 */
record LocalView(String type, String name, String initial) {}
