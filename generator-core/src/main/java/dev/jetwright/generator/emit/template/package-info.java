/**
 * The template engine: mustache.java in a strict mode.
 *
 * <p>An unknown name fails with the template and its line, and nothing is escaped. No other package
 * imports the engine.
 */
package dev.jetwright.generator.emit.template;
