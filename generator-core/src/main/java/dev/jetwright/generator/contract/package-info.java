/**
 * The contract: what an API promises, in the words of HTTP and JSON Schema.
 *
 * <p>Immutable values, read by every rule and every emitter. Imports the JDK only: how a contract
 * was read and what is made of it are not known here.
 */
package dev.jetwright.generator.contract;
