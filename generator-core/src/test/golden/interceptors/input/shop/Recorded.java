package shop;

import dev.jetwright.Intercept;

@Recorded
@Intercept(Audit.class)
public @interface Recorded {}
