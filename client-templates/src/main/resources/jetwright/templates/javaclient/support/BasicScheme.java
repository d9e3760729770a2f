package dev.jetwright.client;

/**
 * A user name and a password.
 *
 * @param name its name in the OpenAPI document
 */
public record BasicScheme(String name) implements Scheme {}
