/**
 * The TypeScript package: an ES module without dependencies that calls the API with {@code fetch}.
 *
 * <p>Views are spelled here, files are filled in from {@code typescript/} of the client templates;
 * what is the same in every package is copied from {@code typescript/src/runtime/}.
 */
package dev.jetwright.generator.emit.typescript;
