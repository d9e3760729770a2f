/** What every view is made from: the names of classes, and who uses which type for what. */
package dev.jetwright.generator.emit.server.plan;
