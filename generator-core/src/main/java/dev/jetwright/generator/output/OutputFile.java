package dev.jetwright.generator.output;

/**
 * A file to be written.
 *
 * @param path its path below the output folder, with forward slashes
 * @param text its text, with line feeds and a final one
 */
public record OutputFile(String path, String text) {}
