package bench.shop;

import dev.jetwright.Api;
import dev.jetwright.NonBlocking;

/** The same operations, which never wait. */
@Api(path = "/fast")
@NonBlocking
public interface FastItems extends Items {}
