package shop;

import dev.jetwright.Application;
import dev.jetwright.RateLimit;

@Application
@RateLimit(value = "9/hour", key = Visits.class)
interface Shop {}
