package example;

import dev.jetwright.Application;

@Application
class Shop {}
