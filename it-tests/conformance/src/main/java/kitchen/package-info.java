/** An application that uses the whole contract language: what comes in is answered. */
@NullMarked
package kitchen;

import org.jspecify.annotations.NullMarked;
