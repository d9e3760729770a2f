/** Constraints: the methods that check one value, validators, and what the checks refer to. */
package dev.jetwright.generator.emit.server.check;
