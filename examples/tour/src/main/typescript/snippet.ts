import { ApiClient, ItemNotFound } from "quickstart-client";

/** What the README shows of the TypeScript SDK. */
export async function find(baseUrl: string): Promise<string> {
  const client = new ApiClient({ baseUrl });
  try {
    return (await client.items.find(7, { q: "blue" })).name;
  } catch (error) {
    if (error instanceof ItemNotFound) {
      return `${error.body.itemId} is sold`;
    }
    throw error;
  }
}
