package dev.jetwright.runtime.sample;

/** A shape. */
public sealed interface Shape permits Circle, Square {}
