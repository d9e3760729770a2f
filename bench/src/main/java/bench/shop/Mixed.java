package bench.shop;

import dev.jetwright.Application;

/** Both kinds in one server. */
@Application(apis = {Items.class, FastItems.class})
public interface Mixed {}
