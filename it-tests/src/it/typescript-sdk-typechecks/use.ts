import { ApiClient, NoStamp, ValidationError, type Content, type Letter } from "typed-client";

const client = new ApiClient({ baseUrl: "http://localhost:8080" });

export async function use(): Promise<string> {
  const letter: Letter = {
    sent: "2026-01-02T03:04:05Z",
    class: "FIRST",
    content: { type: "Words", words: ["hello"] },
  };
  try {
    const sent = await client.letters.send(letter);
    const page = await client.letters.list({ limit: 5, delete: ["FIRST"], xTrace: "t" });
    await client.letters.content(1, { type: "Letters", letters: [sent] });
    const counts = await client.letters.drop(1, { default_: "x" });
    return text(page.rows[0]?.content ?? letter.content) + (counts["FIRST"] ?? 0);
  } catch (error) {
    if (error instanceof NoStamp) {
      return `${error.body.cents} cents`;
    }
    if (error instanceof ValidationError) {
      return error.detail.map((fault) => fault.loc.join(".")).join();
    }
    throw error;
  }
}

function text(content: Content): string {
  switch (content.type) {
    case "Words":
      return content.words.join(" ");
    case "Letters":
      return String(content.letters.length);
    default:
      return "something new";
  }
}
