/** What makes the values that operations depend on, and how operations come by them. */
package dev.jetwright.generator.emit.server.depend;
