package example;

import dev.jetwright.Intercept;

@Intercept(Hidden.class)
public @interface Noted {}
