package example;

import dev.jetwright.Application;

@Application(apis = Users.class)
interface Shop {}
