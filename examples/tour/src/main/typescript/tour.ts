// Calls every operation of the item shop and of the pet store, and runs into every error that they
// declare: node tour.js http://localhost:8080 http://localhost:8081
import { pets, orders, users } from "./petstore.js";
import { shop } from "./shop.js";
import { lines } from "./expect.js";

declare const process: { readonly argv: readonly string[] };

const [shopUrl = "http://localhost:8080", petstoreUrl = "http://localhost:8081"] =
  process.argv.slice(2);

await shop(shopUrl);
await pets(petstoreUrl);
await orders(petstoreUrl);
await users(petstoreUrl);
console.log(lines.join("\n"));
