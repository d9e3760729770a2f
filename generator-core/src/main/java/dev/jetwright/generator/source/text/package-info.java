/** Declarations out of Java text. The only package that sees the parser. */
package dev.jetwright.generator.source.text;
