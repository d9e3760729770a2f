package dev.jetwright.generator.emit.server;

/**
 * What is done with a property that was found.
 *
 * @param index its place in the list of names
 * @param action the statement, without its semicolon
 */
record CaseView(int index, String action) {}
