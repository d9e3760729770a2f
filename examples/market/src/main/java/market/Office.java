package market;

import dev.jetwright.Application;

/** What only the office does. */
@Application(title = "Market office", apis = Permits.class, redirectSlashes = false)
interface Office {}
