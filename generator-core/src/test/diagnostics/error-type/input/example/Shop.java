package example;

import dev.jetwright.Application;

@Application(errorType = ShopError.class)
interface Shop {}
