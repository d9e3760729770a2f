/**
 * The Java SDK: a Maven project of its own, from a contract.
 *
 * <p>{@link dev.jetwright.generator.emit.javaclient.JavaClientEmitter} lists the files; each view
 * is the content of one kind of file. What is the same in every SDK is a support file, which
 * travels as it is but for its package.
 */
package dev.jetwright.generator.emit.javaclient;
