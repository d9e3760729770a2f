/** Files of a folder and single-page apps, where no operation answers. */
@NullMarked
package dev.jetwright.runtime.site;

import org.jspecify.annotations.NullMarked;
