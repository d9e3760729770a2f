package market;

import dev.jetwright.Api;

/** The stalls of the market. */
@Api(path = "/stalls")
public interface Stalls extends Counted<Stall> {}
