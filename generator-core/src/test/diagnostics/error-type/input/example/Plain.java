package example;

import dev.jetwright.Application;

@Application(path = "/plain", errorType = String.class)
interface Plain {}
