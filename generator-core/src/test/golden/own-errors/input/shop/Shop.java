package shop;

import dev.jetwright.Application;

@Application(title = "Shop", errorType = ShopError.class)
interface Shop {}
