/** What the build tells a user about the sources: a fact, a place and a repair. */
package dev.jetwright.generator.diagnostic;
