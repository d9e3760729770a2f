// Generated from shop.Notes by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Note } from "../types.js";

export class NotesApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Finds a note.
   *
   * `GET /notes/{id}`
   */
  find(id: number, options?: RequestOptions): Promise<Note | undefined> {
    return notesFind(this.#transport, id, options);
  }

  /** `GET /notes/latest` */
  latest(params: NotesLatestParams = {}, options?: RequestOptions): Promise<Note | null> {
    return notesLatest(this.#transport, params, options);
  }

  /** `GET /notes/words` */
  words(options?: RequestOptions): Promise<readonly string[] | undefined> {
    return notesWords(this.#transport, options);
  }

  /** `POST /notes` */
  save(note?: Note | null, options?: RequestOptions): Promise<Note> {
    return notesSave(this.#transport, note, options);
  }

  /** `POST /notes/title` */
  title(title?: string | null, options?: RequestOptions): Promise<string | null> {
    return notesTitle(this.#transport, title, options);
  }
}

/**
 * Finds a note.
 *
 * `GET /notes/{id}`
 */
export async function notesFind(
  transport: HttpTransport,
  id: number,
  options?: RequestOptions,
): Promise<Note | undefined> {
  return transport.optional<Note>(
    {
      operationId: "find",
      method: "GET",
      path: "/notes/{id}",
      segments: { id },
    },
    options,
  );
}

/** The query parameters of {@link notesLatest}. */
export interface NotesLatestParams {
  readonly mine?: boolean | null;
}

/** `GET /notes/latest` */
export async function notesLatest(
  transport: HttpTransport,
  params: NotesLatestParams = {},
  options?: RequestOptions,
): Promise<Note | null> {
  return transport.json<Note | null>(
    {
      operationId: "latest",
      method: "GET",
      path: "/notes/latest",
      query: { mine: params.mine },
    },
    options,
  );
}

/** `GET /notes/words` */
export async function notesWords(transport: HttpTransport, options?: RequestOptions): Promise<readonly string[] | undefined> {
  return transport.optional<readonly string[]>(
    {
      operationId: "words",
      method: "GET",
      path: "/notes/words",
    },
    options,
  );
}

/** `POST /notes` */
export async function notesSave(
  transport: HttpTransport,
  note?: Note | null,
  options?: RequestOptions,
): Promise<Note> {
  return transport.json<Note>(
    {
      operationId: "save",
      method: "POST",
      path: "/notes",
      body: note,
    },
    options,
  );
}

/** `POST /notes/title` */
export async function notesTitle(
  transport: HttpTransport,
  title?: string | null,
  options?: RequestOptions,
): Promise<string | null> {
  return transport.json<string | null>(
    {
      operationId: "title",
      method: "POST",
      path: "/notes/title",
      body: title,
    },
    options,
  );
}
