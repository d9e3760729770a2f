package dev.jetwright.runtime.sample;

/** A square. */
public record Square(double side) implements Shape {}
