/** Files: what emitters make, and the folders that take them. Imports the JDK only. */
package dev.jetwright.generator.output;
