package shop;

import dev.jetwright.Cookie;
import dev.jetwright.Header;
import dev.jetwright.SetCookie;
import dev.jetwright.Status;
import java.net.URI;

@Status(303)
public record LoggedIn(@Header URI location, @Cookie SetCookie session) {}
