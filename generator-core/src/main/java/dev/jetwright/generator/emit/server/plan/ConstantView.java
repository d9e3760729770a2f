package dev.jetwright.generator.emit.server.plan;

/**
 * A private constant.
 *
 * @param type its marked type
 * @param name its name
 * @param value its value
 */
public record ConstantView(String type, String name, String value) {}
