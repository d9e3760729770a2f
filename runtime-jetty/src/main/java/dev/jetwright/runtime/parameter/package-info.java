/** Single values that a request carries: in its path, query, headers, cookies and forms. */
@NullMarked
package dev.jetwright.runtime.parameter;

import org.jspecify.annotations.NullMarked;
