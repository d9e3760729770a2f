package dev.jetwright.generator.contract;

import java.util.Optional;

/**
 * What an operation answers when it succeeds.
 *
 * @param status the HTTP status
 * @param type the body; empty for {@code void}
 * @param doc the text of {@code @return}
 * @param location where the status is written, or else the return type
 */
public record Result(int status, Optional<TypeUse> type, Doc doc, Location location) {}
