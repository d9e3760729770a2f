package shop;

import dev.jetwright.Application;
import dev.jetwright.Intercept;

/** A shop that measures everything. */
@Application
@Intercept(Timing.class)
interface Shop {}
