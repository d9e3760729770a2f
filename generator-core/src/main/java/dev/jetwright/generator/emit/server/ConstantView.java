package dev.jetwright.generator.emit.server;

/**
 * A private constant.
 *
 * @param type its marked type
 * @param name its name
 * @param value its value
 */
record ConstantView(String type, String name, String value) {}
