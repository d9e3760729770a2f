package shop;

import dev.jetwright.Application;
import dev.jetwright.RateLimit;
import shop.items.Items;

/** A shop that many come to. */
@Application(title = "Shop", version = "1", apis = {Items.class, Sessions.class})
@RateLimit("1000/hour")
@RateLimit(value = "20000 per 10 seconds", key = RateLimit.All.class, shared = true)
interface Shop {}
