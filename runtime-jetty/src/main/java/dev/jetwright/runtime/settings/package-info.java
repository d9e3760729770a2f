/** Reads settings from the command line, the environment and files. */
@NullMarked
package dev.jetwright.runtime.settings;

import org.jspecify.annotations.NullMarked;
