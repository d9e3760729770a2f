import { ApiClient, NoStamp } from "typed-client";

const client = new ApiClient({ baseUrl: "http://localhost:8080" });
new ApiClient({}); // wrong

export async function misuse(): Promise<void> {
  await client.letters.list({ limit: "5" }); // wrong
  await client.letters.list({ delete: ["THIRD"] }); // wrong
  await client.letters.list({ limit: 5 });
  await client.letters.content("1", { type: "Words", words: [] }); // wrong
  await client.letters.content(1, { type: "Words", letters: [] }); // wrong
  await client.letters.content(1, { type: "Pictures" }); // wrong
  await client.letters.content(1); // wrong
  try {
    await client.letters.drop(1);
  } catch (error) {
    if (error instanceof NoStamp) {
      error.body.euros; // wrong
      error.body.cents;
    }
  }
}
