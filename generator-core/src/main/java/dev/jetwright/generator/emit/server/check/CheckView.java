package dev.jetwright.generator.emit.server.check;

import java.util.List;

/**
 * A method that checks the constraints of one value.
 *
 * @param shared whether other generated classes call it
 * @param type the type of the value
 * @param name the method's name
 * @param value the parameter with the value
 * @param faults the parameter that takes down what is wrong
 * @param statements its statements
 */
public record CheckView(
    boolean shared,
    String type,
    String name,
    String value,
    String faults,
    List<String> statements) {}
