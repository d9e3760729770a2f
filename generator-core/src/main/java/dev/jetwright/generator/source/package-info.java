/**
 * Java to contract: reads the sources of a module, and what they refer to in sibling modules and
 * dependency jars, and says what cannot be part of a contract.
 *
 * <p>Only this package and those below it see the Java parser and the class file index.
 */
package dev.jetwright.generator.source;
