package dev.jetwright.generator.emit.server;

import java.util.List;

/**
 * A method that looks into a collection.
 *
 * @param type the collection's type
 * @param name the method's name
 * @param statements its statements, about {@code value}
 */
record InsideView(String type, String name, List<String> statements) {}
