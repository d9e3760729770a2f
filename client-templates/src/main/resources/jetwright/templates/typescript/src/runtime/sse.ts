/** An event as it stands in a stream, before anybody reads its data. */
export interface PlainEvent {
  /** `message` when the stream gives it no name. */
  readonly event: string;
  readonly data: string;
  /** The last id that the stream gave. */
  readonly id: string;
}

/**
 * Takes Server-Sent Events apart, as the HTML standard says: lines end with CR, LF or CRLF, wherever
 * the pieces of the stream begin; a blank line ends an event, and one without data is none.
 */
export class EventParser {
  /** The id to resume after: that of the last event that ended; empty when there was none. */
  lastEventId: string;
  /** How long the server wants clients to wait before they connect again. */
  retryMs: number | undefined;

  /** It drops a byte order mark. */
  readonly #decoder = new TextDecoder();
  #begun: string[] = [];
  #afterCarriageReturn = false;
  #event = "";
  #data: string[] = [];
  #id: string;

  constructor(lastEventId: string) {
    this.lastEventId = lastEventId;
    this.#id = lastEventId;
  }

  /** The events that end in this piece of the stream. */
  push(bytes: Uint8Array): PlainEvent[] {
    return this.#linesOf(this.#decoder.decode(bytes, { stream: true })).flatMap((line) =>
      line === "" ? this.#dispatch() : this.#field(line),
    );
  }

  #linesOf(text: string): string[] {
    const lines: string[] = [];
    const end = /\r\n?|\n/g;
    let start = this.#afterCarriageReturn && text.startsWith("\n") ? 1 : 0;
    end.lastIndex = start;
    this.#afterCarriageReturn = text === "" ? this.#afterCarriageReturn : text.endsWith("\r");
    for (let found = end.exec(text); found !== null; found = end.exec(text)) {
      lines.push(this.#begun.join("") + text.slice(start, found.index));
      this.#begun = [];
      start = end.lastIndex;
    }
    this.#begun.push(text.slice(start));
    return lines;
  }

  #field(line: string): PlainEvent[] {
    const [, name, value = ""] = /^([^:]*)(?:: ?(.*))?$/su.exec(line) ?? [];
    if (name === "event") {
      this.#event = value;
    } else if (name === "data") {
      this.#data.push(value);
    } else if (name === "id" && !value.includes("\0")) {
      this.#id = value;
    } else if (name === "retry" && /^[0-9]+$/.test(value)) {
      this.retryMs = Number(value);
    }
    return [];
  }

  #dispatch(): PlainEvent[] {
    const event = this.#event === "" ? "message" : this.#event;
    const data = this.#data;
    this.lastEventId = this.#id;
    this.#event = "";
    this.#data = [];
    return data.length === 0 ? [] : [{ event, data: data.join("\n"), id: this.lastEventId }];
  }
}
