/** Forms: their fields, their files, and what a record makes of them. */
@NullMarked
package dev.jetwright.runtime.form;

import org.jspecify.annotations.NullMarked;
