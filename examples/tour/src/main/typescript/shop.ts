import { ApiClient, ItemNotFound, ValidationError, type Item } from "quickstart-client";
import { expect, fails } from "./expect.js";
import { find } from "./snippet.js";

/** The item shop. */
export async function shop(baseUrl: string): Promise<void> {
  const { home, items } = new ApiClient({ baseUrl });
  expect("greet", { hello: "World" }, await home.greet());

  const rug: Item = { name: "Rug", price: 80, isOffer: true };
  expect("create", rug, await items.create(rug));
  expect("find", rug, await items.find(2));
  expect("find", { ...rug, name: "Rug (red & blue)" }, await items.find(2, { q: "red & blue" }));

  const missing = await fails("find", ItemNotFound, items.find(7));
  expect("find ItemNotFound", 7, missing.body.itemId);
  expect("find", "7 is sold", await find(baseUrl));

  const refused = await fails("create", ValidationError, items.create({ name: " ", price: 0 }));
  expect("create ValidationError", 2, refused.detail.length);
}
