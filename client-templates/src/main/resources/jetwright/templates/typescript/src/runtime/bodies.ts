/** What a request carries, as the functions of the API describe it. */
export interface Content {
  readonly operationId: string;
  readonly body?: unknown;
  /** How the body is sent, when it is not JSON. */
  readonly content?: "url-encoded" | "multipart" | "text" | "bytes" | "lines";
  /** The media type, where it is not the usual one. */
  readonly mediaType?: string;
  /** The parts of a multipart body that are JSON. */
  readonly json?: readonly string[];
}

/** A body as `fetch` takes it, on every platform. */
type Sent = NonNullable<RequestInit["body"]>;

/** A body as `fetch` takes it, and its media type where `fetch` does not know. */
interface Encoded {
  readonly body: Sent;
  readonly type?: string;
}

/** Turns a body into what is sent. */
export function encode(call: Content): Encoded {
  const { body } = call;
  switch (call.content) {
    case "url-encoded":
      return { body: fields(body) };
    case "multipart":
      return { body: parts(body, call.json ?? []) };
    case "text":
      return { body: String(body), type: call.mediaType ?? "text/plain" };
    case "bytes":
      return { body: body as Sent, type: typeOf(body) ?? call.mediaType ?? "application/octet-stream" };
    case "lines":
      return { body: lines(body as Values), type: call.mediaType ?? "application/jsonl" };
    default:
      return { body: JSON.stringify(body), type: call.mediaType ?? "application/json" };
  }
}

type Values = Iterable<unknown> | AsyncIterable<unknown>;

function fields(body: unknown): URLSearchParams {
  const form = new URLSearchParams();
  flatten("", body, (name, value) => form.append(name, String(value)));
  return form;
}

function parts(body: unknown, json: readonly string[]): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body ?? {})) {
    if (json.includes(name) && value !== null && value !== undefined) {
      form.append(name, new Blob([JSON.stringify(value)], { type: "application/json" }));
    } else {
      flatten(name, value, (path, one) => form.append(path, one));
    }
  }
  return form;
}

/** Names what is inside a value: `address[city]`, `lines[0][sku]`; a list of texts repeats its name. */
function flatten(name: string, value: unknown, add: (name: string, value: string | Blob) => void): void {
  if (value === undefined || value === null) {
    return;
  }
  if (value instanceof Blob) {
    add(name, value);
  } else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    add(name, new Blob([value as Uint8Array<ArrayBuffer>]));
  } else if (Array.isArray(value)) {
    value.forEach((one: unknown, index) => {
      const plain = typeof one !== "object" || one instanceof Blob || ArrayBuffer.isView(one);
      flatten(plain ? name : `${name}[${index}]`, one, add);
    });
  } else if (typeof value === "object") {
    for (const [key, one] of Object.entries(value)) {
      flatten(name === "" ? key : `${name}[${key}]`, one, add);
    }
  } else {
    add(name, String(value));
  }
}

function typeOf(body: unknown): string | undefined {
  return body instanceof Blob && body.type !== "" ? body.type : undefined;
}

/** One JSON text a line, each made when the server is ready for it. */
function lines(values: Values): ReadableStream<Uint8Array> {
  const iterator =
    Symbol.asyncIterator in values ? values[Symbol.asyncIterator]() : values[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller): Promise<void> {
      const next = await iterator.next();
      if (next.done === true) {
        controller.close();
      } else {
        controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`));
      }
    },
    async cancel(): Promise<void> {
      await iterator.return?.();
    },
  });
}
