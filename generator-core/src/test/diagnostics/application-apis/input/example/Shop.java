package example;

import dev.jetwright.Application;
import dev.jetwright.Mount;

@Application(apis = {Items.class, Plain.class, Missing.class})
@Mount(path = "", api = Items.class)
@Mount(path = "/v1", api = Items.class)
@Mount(path = "/v1", api = Items.class)
interface Shop {}
