package example;

import dev.jetwright.Application;
import dev.jetwright.Mount;

@Application(apis = Others.class)
@Mount(path = "/v1", api = Items.class)
interface Shop {}
