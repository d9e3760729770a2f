package dev.jetwright.generator.emit.server.codec;

/**
 * A small method that writes one value as JSON.
 *
 * @param type the value's type
 * @param name the method's name
 * @param statement how it is written
 */
public record WriterView(String type, String name, String statement) {}
