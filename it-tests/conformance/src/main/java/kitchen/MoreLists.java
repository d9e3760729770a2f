package kitchen;

import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Several values of scalar types that are met less often. */
public record MoreLists(
    List<Byte> tiny, Set<LocalTime> times, List<URI> uris, List<byte[]> bytes) {}
