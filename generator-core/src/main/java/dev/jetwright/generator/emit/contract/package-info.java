/**
 * A contract becomes {@code contract.json}: everything it promises, in a form that another module
 * can read without the sources. No place in a file is part of it.
 */
package dev.jetwright.generator.emit.contract;
