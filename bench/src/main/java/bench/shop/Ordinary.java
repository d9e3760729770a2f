package bench.shop;

import dev.jetwright.Application;

/** Operations that may wait. */
@Application(apis = Items.class)
public interface Ordinary {}
