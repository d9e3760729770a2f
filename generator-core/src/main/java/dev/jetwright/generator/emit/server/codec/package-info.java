/** JSON and texts: the codec of each type, and the expressions that read and write a value. */
package dev.jetwright.generator.emit.server.codec;
