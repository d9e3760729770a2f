package shop;

import dev.jetwright.Application;
import dev.jetwright.Contact;
import dev.jetwright.License;
import dev.jetwright.Mount;
import shop.items.Items;

/** Everything that a shop needs. And more. */
@Application(
    title = "The Shop",
    summary = "Sells things.",
    version = "2.1",
    termsOfService = "https://shop.example/terms",
    contact = @Contact(name = "Support", email = "help@shop.example"),
    license = @License(name = "MIT"),
    path = "/api",
    apis = {Users.class, Items.class},
    redirectSlashes = false)
@Mount(path = "/v1", api = Items.class, tags = "old")
@Mount(path = "/v2-beta", api = Items.class)
interface Shop {}
