package dev.jetwright.generator.contract;

/**
 * A declared error of an operation.
 *
 * @param error the error's name
 * @param doc the text of {@code @throws}
 * @param location where the {@code throws} clause names it
 */
public record ErrorUse(TypeName error, Doc doc, Location location) {}
