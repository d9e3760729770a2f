import {
  ApiClient,
  InvalidLogin,
  InvalidOrder,
  InvalidOrderId,
  InvalidPet,
  InvalidUser,
  OrderNotFound,
  PetNotFound,
  UserNotFound,
  type Order,
  type Pet,
  type User,
} from "petstore-client";
import { done, expect, fails } from "./expect.js";

/** The pets of the pet store. */
export async function pets(baseUrl: string): Promise<void> {
  const { pets, store } = new ApiClient({ baseUrl });
  const rex: Pet = {
    id: 1,
    name: "Rex",
    category: { id: 1, name: "dog" },
    photoUrls: ["https://example.org/rex"],
    tags: [{ name: "good" }],
    status: "available",
  };
  expect("addPet", rex, await pets.addPet(rex));
  await fails("addPet", InvalidPet, pets.addPet(rex));

  const sold: Pet = { ...rex, status: "sold" };
  expect("updatePet", sold, await pets.updatePet(sold));
  await fails("updatePet", InvalidPet, pets.updatePet({ name: "Tom", photoUrls: [] }));
  await fails("updatePet", PetNotFound, pets.updatePet({ ...rex, id: 7 }));

  expect("findPetsByStatus", [], await pets.findPetsByStatus());
  expect("findPetsByStatus", [sold], await pets.findPetsByStatus({ status: "sold" }));
  expect("findPetsByTags", [sold], await pets.findPetsByTags({ tags: ["good"] }));
  expect("getPetById", sold, await pets.getPetById(1));
  const missing = await fails("getPetById", PetNotFound, pets.getPetById(7));
  expect("getPetById PetNotFound", 7, missing.body.petId);

  await done("updatePetWithForm", pets.updatePetWithForm(1, { name: "Max" }));
  expect("getPetById", "Max", (await pets.getPetById(1)).name);
  await fails("updatePetWithForm", PetNotFound, pets.updatePetWithForm(7));

  expect("getInventory", { available: 0, pending: 0, sold: 1 }, await store.getInventory());

  const image = new Blob([new Uint8Array(300_000)]);
  const uploaded = await pets.uploadFile(1, image, { additionalMetadata: "a portrait" });
  expect("uploadFile", "300000 bytes of Max (a portrait)", uploaded.message);
  await fails("uploadFile", PetNotFound, pets.uploadFile(7, image));

  await done("deletePet", pets.deletePet(1, { apiKey: "any" }));
  await fails("deletePet", PetNotFound, pets.deletePet(1));
}

/** The orders of the pet store. */
export async function orders(baseUrl: string): Promise<void> {
  const { pets, store } = new ApiClient({ baseUrl });
  const { id: petId } = await pets.addPet({ name: "Tom", photoUrls: [] });
  const order: Order = {
    id: 5,
    petId: petId ?? null,
    quantity: 1,
    shipDate: "2026-01-02T03:04:05+01:00",
    status: "approved",
    complete: false,
  };
  expect("placeOrder", order, await store.placeOrder(order));
  await fails("placeOrder", InvalidOrder, store.placeOrder());

  expect("getOrderById", order, await store.getOrderById(5));
  await fails("getOrderById", InvalidOrderId, store.getOrderById(6));
  await fails("getOrderById", OrderNotFound, store.getOrderById(4));

  await fails("deleteOrder", InvalidOrderId, store.deleteOrder(1000));
  await done("deleteOrder", store.deleteOrder(5));
  await fails("deleteOrder", OrderNotFound, store.deleteOrder(5));
}

/** The users of the pet store. */
export async function users(baseUrl: string): Promise<void> {
  const { users } = new ApiClient({ baseUrl });
  const ann: User = { username: "ann", email: "ann@example.org", password: "secret", userStatus: 1 };
  expect("createUser", ann, await users.createUser(ann));
  await fails("createUser", InvalidUser, users.createUser());

  const bob: User = { ...ann, username: "bob" };
  expect("createUsersWithListInput", bob, await users.createUsersWithListInput([bob]));
  await fails("createUsersWithListInput", InvalidUser, users.createUsersWithListInput([]));

  expect(
    "loginUser",
    "session of ann",
    await users.loginUser({ username: "ann", password: "secret" }),
  );
  await fails("loginUser", InvalidLogin, users.loginUser());
  await done("logoutUser", users.logoutUser());

  expect("getUserByName", ann, await users.getUserByName("ann"));
  await fails("getUserByName", UserNotFound, users.getUserByName("no one"));

  await done("updateUser", users.updateUser("bob", { ...bob, username: "cid" }));
  await fails("updateUser", UserNotFound, users.updateUser("bob"));
  await fails("updateUser", InvalidUser, users.updateUser("cid", ann));

  await done("deleteUser", users.deleteUser("cid"));
  await fails("deleteUser", UserNotFound, users.deleteUser("cid"));
}
