/**
 * The front door: {@link dev.jetwright.generator.Generator} and what goes in and comes out of it.
 *
 * <p>The only package that a build tool's plugin sees. Free of Maven.
 */
package dev.jetwright.generator;
