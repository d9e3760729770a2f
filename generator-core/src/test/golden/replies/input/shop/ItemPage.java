package shop;

import dev.jetwright.Body;
import dev.jetwright.Cookie;
import dev.jetwright.Header;
import dev.jetwright.SetCookie;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of items.
 *
 * @param total how many there are on all pages
 * @param next where the next page is
 * @param seen when you were here last
 */
public record ItemPage(
    @Header("X-Total") int total,
    @Header Optional<URI> next,
    @Header("X-Color") List<Color> colors,
    @Header @Nullable UUID traceId,
    @Cookie String seen,
    @Cookie("last_page") Optional<Integer> lastPage,
    @Cookie Optional<SetCookie> session,
    @Body List<Item> items) {}
