// What callers may and may not write; compiled, never run.
import { ApiClient, Color, HttpTransport, ItemNotFound, ValidationError } from "everything-client";
import type {
  DateTimeString,
  Item,
  ItemInput,
  Outcome,
  Page,
  RequestsApi,
  Scalars,
  Shape,
  ValidationFault,
} from "everything-client";
import { itemsFind } from "everything-client/apis/items";
import type { ItemsFindParams } from "everything-client/apis/items";

declare const client: ApiClient;
declare function equal<T>(): <U>(value: [T] extends [U] ? ([U] extends [T] ? U : never) : never) => void;

export async function inputsAndOutputs(): Promise<void> {
  const item = await client.items.create({ name: "a", color: "red", related: [] });
  equal<number>()(item.count); // a default is there in an answer
  await client.items.create({ name: "a", color: Color.DARK_BLUE, count: 2, related: [item] });
  await client.items.create({ ...item, name: "b" }); // what came can be sent back
  const input: ItemInput = item;
  // @ts-expect-error what was left out of a request is not there
  const output: Item = input;
  // @ts-expect-error an answer cannot be changed
  item.name = "c";
  // @ts-expect-error nor the lists in it
  item.related.push(item);
  // @ts-expect-error a constant that does not exist
  await client.items.create({ name: "a", color: "rde", related: [] });
  // @ts-expect-error a property that does not exist
  await client.items.create({ name: "a", color: "red", related: [], size: 1 });
  // @ts-expect-error a property that is missing
  await client.items.create({ color: "red", related: [] });
  void output;
}

export async function calls(signal: AbortSignal | undefined): Promise<void> {
  const params: ItemsFindParams = { colors: [Color.RED, "dark-blue"], q: null };
  equal<Item>()(await client.items.find(7, params, { signal, timeoutMs: 100 }));
  equal<Item | undefined>()(await client.items.maybe(7));
  equal<void>()(await client.items.delete(7));
  equal<void>()(await client.items.exists(7));
  equal<Page<Item>>()(await client.items.page());
  equal<Item>()(await itemsFind(new HttpTransport({ baseUrl: new URL("https://a.test") }), 7, params));
  // @ts-expect-error required parameters
  await client.items.find(7);
  // @ts-expect-error a path parameter of another type
  await client.items.delete("7");
  await client.requests.many({ pageSize: 5, since: "2026-11-22T10:15:30Z" satisfies DateTimeString });
  await client.requests.note();
  await client.requests.note(undefined, { headers: { a: "b" } });
  await client.requests.noteWith(null, { mode: "FAST" });
  // @ts-expect-error a body that is needed
  await client.shapes.draw();
  await client.requests.embedded({ "the note": { text: "a", phantom: { n: 1 } } });
  await client.shapes.paint({ shape: { type: "Circle", radius: 1 } });
  const requests: RequestsApi = client.requests;
  void requests;
}

export function enums(color: Color): string {
  const labels: Record<Color, string> = { red: "Red", "dark-blue": "Blue", 'it\'s "odd"\n': "Odd" };
  switch (color) {
    case Color.RED:
      return "Red";
    case "dark-blue":
      return "Blue";
    default:
      return labels[color] ?? color; // newer constants are texts
  }
}

export async function maps(): Promise<string | undefined> {
  const names = await client.requests.names("x");
  const { color } = await client.items.find(1, { colors: [] });
  return names.red ?? names[color];
}

export function unions(shape: Shape): number {
  switch (shape.type) {
    case "Circle":
      return shape.radius;
    case "Square":
      return shape.side;
    default:
      return Number(shape["size"] ?? shape.type.length); // newer variants
  }
}

export function moreUnions(shape: Shape, outcome: Outcome<Item>): unknown {
  // @ts-expect-error which variant it is, is not known here
  void shape.radius;
  if (shape.type === "Circle") {
    equal<number>()(shape.radius);
  }
  if (outcome.type === "Ok") {
    equal<Item>()(outcome.value);
  }
  return outcome.type === "Failed" ? outcome.why : undefined;
}

export async function sendingUnions(shape: Shape): Promise<void> {
  await client.shapes.draw(shape);
  await client.shapes.draw({ type: "Square" });
  // @ts-expect-error a tag that does not exist
  await client.shapes.draw({ type: "Sqare", side: 1 });
  // @ts-expect-error a property of the other variant
  await client.shapes.draw({ type: "Square", radius: 1 });
}

export function errors(error: unknown): unknown {
  if (error instanceof ItemNotFound) {
    equal<number>()(error.body.itemId);
    equal<"ItemNotFound">()(error.body.type);
    return error.body.detail;
  }
  if (error instanceof ValidationError) {
    equal<readonly ValidationFault[]>()(error.detail);
  }
  return error;
}

export function scalars(all: Scalars): string {
  equal<number>()(all["a-long"]);
  return all["a-decimal"] + all["a-uuid"] + all["a-date"] + all["a-duration"];
}

export async function streams(signal: AbortSignal): Promise<number> {
  let sum = 0;
  for await (const number of client.feeds.numbers({ from: 1 }, { signal, idleTimeoutMs: 1_000 })) {
    equal<number>()(number);
    sum += number;
  }
  for await (const event of client.feeds.steps("a", { reconnect: { attempts: 3 }, lastEventId: "7" })) {
    equal<string>()(event.id);
    switch (event.event) {
      case "Begun":
        sum += event.data.task.length;
        // @ts-expect-error a property of the other variant
        sum += event.data.result;
        break;
      case "Done":
        return sum + event.data.result;
      // @ts-expect-error a name that does not exist
      case "Dnoe":
        break;
      default:
        equal<string>()(event.text);
    }
  }
  for await (const { event, data } of client.feeds.ticks({ reconnect: false })) {
    equal<string>()(event);
    sum += data;
  }
  // @ts-expect-error lines have no events
  client.feeds.numbers({ from: 1 }, { reconnect: false });
  return sum;
}
