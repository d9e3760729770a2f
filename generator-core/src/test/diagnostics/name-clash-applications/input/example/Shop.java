package example;

import dev.jetwright.Application;

@Application
interface Shop {}
