/**
 * What is made of a contract: views, and files from views.
 *
 * <p>Each target has its own package and sees the contract, the template engine and, where it
 * writes Java, the spelling of Java; never another target.
 */
package dev.jetwright.generator.emit;
