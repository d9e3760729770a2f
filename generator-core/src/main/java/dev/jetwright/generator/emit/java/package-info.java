/**
 * The spelling of Java, shared by the targets that write it.
 *
 * <p>Views and templates mark every name of a type
 * ({@link dev.jetwright.generator.emit.java.JavaTypes#mark});
 * {@link dev.jetwright.generator.emit.java.JavaPackage#file} chooses the imports of the finished
 * file.
 */
package dev.jetwright.generator.emit.java;
