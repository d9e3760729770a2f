package shop;

import dev.jetwright.Application;
import dev.jetwright.RateLimit;

@Application
@RateLimit("often")
@RateLimit(value = "7/hour", shared = true)
@RateLimit(value = "8/hour", shared = true)
interface Shop {}
