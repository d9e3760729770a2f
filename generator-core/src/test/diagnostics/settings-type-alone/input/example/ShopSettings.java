package example;

import dev.jetwright.Settings;

@Settings(prefix = "SHOP")
record ShopSettings(String name) {}
