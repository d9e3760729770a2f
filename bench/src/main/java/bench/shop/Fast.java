package bench.shop;

import dev.jetwright.Application;

/** Operations that never wait. */
@Application(apis = FastItems.class)
public interface Fast {}
