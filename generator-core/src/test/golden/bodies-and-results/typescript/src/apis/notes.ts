// Generated from shop.Notes by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { DateTimeString } from "../runtime/values.js";
import type { Empty, Note } from "../types.js";

export class NotesApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `GET /notes/count` */
  count(options?: RequestOptions): Promise<number> {
    return notesCount(this.#transport, options);
  }

  /** `PUT /notes/price` */
  price(price: number, options?: RequestOptions): Promise<number> {
    return notesPrice(this.#transport, price, options);
  }

  /** `POST /notes/words` */
  words(words: readonly string[], options?: RequestOptions): Promise<readonly string[]> {
    return notesWords(this.#transport, words, options);
  }

  /** `POST /notes/all` */
  all(notes: readonly Note[], options?: RequestOptions): Promise<readonly Note[]> {
    return notesAll(this.#transport, notes, options);
  }

  /** `POST /notes/map` */
  map(notes: Readonly<Record<string, Note>>, options?: RequestOptions): Promise<Readonly<Record<string, Note>>> {
    return notesMap(this.#transport, notes, options);
  }

  /** `POST /notes/empty` */
  empty(empty: Empty, options?: RequestOptions): Promise<Empty> {
    return notesEmpty(this.#transport, empty, options);
  }

  /** `GET /notes/three` */
  three(params: NotesThreeParams, options?: RequestOptions): Promise<DateTimeString> {
    return notesThree(this.#transport, params, options);
  }

  /** `DELETE /notes` */
  clear(options?: RequestOptions): Promise<void> {
    return notesClear(this.#transport, options);
  }

  /** `POST /notes/touch` */
  touch(params: NotesTouchParams, options?: RequestOptions): Promise<void> {
    return notesTouch(this.#transport, params, options);
  }
}

/** `GET /notes/count` */
export async function notesCount(transport: HttpTransport, options?: RequestOptions): Promise<number> {
  return transport.json<number>(
    {
      operationId: "count",
      method: "GET",
      path: "/notes/count",
    },
    options,
  );
}

/** `PUT /notes/price` */
export async function notesPrice(
  transport: HttpTransport,
  price: number,
  options?: RequestOptions,
): Promise<number> {
  return transport.json<number>(
    {
      operationId: "price",
      method: "PUT",
      path: "/notes/price",
      body: price,
    },
    options,
  );
}

/** `POST /notes/words` */
export async function notesWords(
  transport: HttpTransport,
  words: readonly string[],
  options?: RequestOptions,
): Promise<readonly string[]> {
  return transport.json<readonly string[]>(
    {
      operationId: "words",
      method: "POST",
      path: "/notes/words",
      body: words,
    },
    options,
  );
}

/** `POST /notes/all` */
export async function notesAll(
  transport: HttpTransport,
  notes: readonly Note[],
  options?: RequestOptions,
): Promise<readonly Note[]> {
  return transport.json<readonly Note[]>(
    {
      operationId: "all",
      method: "POST",
      path: "/notes/all",
      body: notes,
    },
    options,
  );
}

/** `POST /notes/map` */
export async function notesMap(
  transport: HttpTransport,
  notes: Readonly<Record<string, Note>>,
  options?: RequestOptions,
): Promise<Readonly<Record<string, Note>>> {
  return transport.json<Readonly<Record<string, Note>>>(
    {
      operationId: "map",
      method: "POST",
      path: "/notes/map",
      body: notes,
    },
    options,
  );
}

/** `POST /notes/empty` */
export async function notesEmpty(
  transport: HttpTransport,
  empty: Empty,
  options?: RequestOptions,
): Promise<Empty> {
  return transport.json<Empty>(
    {
      operationId: "empty",
      method: "POST",
      path: "/notes/empty",
      body: empty,
    },
    options,
  );
}

/** The query parameters of {@link notesThree}. */
export interface NotesThreeParams {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** `GET /notes/three` */
export async function notesThree(
  transport: HttpTransport,
  params: NotesThreeParams,
  options?: RequestOptions,
): Promise<DateTimeString> {
  return transport.json<DateTimeString>(
    {
      operationId: "three",
      method: "GET",
      path: "/notes/three",
      query: {
        a: params.a,
        b: params.b,
        c: params.c,
      },
    },
    options,
  );
}

/** `DELETE /notes` */
export async function notesClear(transport: HttpTransport, options?: RequestOptions): Promise<void> {
  return transport.nothing(
    {
      operationId: "clear",
      method: "DELETE",
      path: "/notes",
    },
    options,
  );
}

/** The query parameters of {@link notesTouch}. */
export interface NotesTouchParams {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** `POST /notes/touch` */
export async function notesTouch(
  transport: HttpTransport,
  params: NotesTouchParams,
  options?: RequestOptions,
): Promise<void> {
  return transport.nothing(
    {
      operationId: "touch",
      method: "POST",
      path: "/notes/touch",
      query: {
        a: params.a,
        b: params.b,
        c: params.c,
      },
    },
    options,
  );
}
