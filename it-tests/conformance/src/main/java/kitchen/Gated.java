package kitchen;

import dev.jetwright.Intercept;

/** Not everybody gets in. */
@Intercept(Gate.class)
public @interface Gated {}
