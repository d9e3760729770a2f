package shop;

import dev.jetwright.Application;

/** For those who work here. */
@Application(title = "Shop administration", apis = Users.class)
interface Admin {}
