package market;

import dev.jetwright.Application;
import dev.jetwright.Contact;
import dev.jetwright.Mount;

/** What visitors of the market can ask for. */
@Application(
    title = "Market",
    version = "2.0",
    contact = @Contact(name = "The office", url = "https://market.example/office"),
    apis = Stalls.class)
@Mount(path = "/v1", api = Goods.class, tags = "old")
@Mount(path = "/v2", api = Goods.class)
interface Market {}
