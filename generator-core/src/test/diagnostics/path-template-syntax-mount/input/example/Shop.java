package example;

import dev.jetwright.Application;
import dev.jetwright.Mount;

@Application(path = "api")
@Mount(path = "/v1/", api = Items.class)
@Mount(path = "/shops/{shop}", api = Items.class)
interface Shop {}
