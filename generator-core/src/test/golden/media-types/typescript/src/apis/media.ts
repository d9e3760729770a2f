// Generated from shop.Media by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Bytes, Streamed } from "../runtime/values.js";
import type { Item } from "../types.js";

/** Bodies in other media types than JSON. */
export class MediaApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Takes JSON by another name.
   *
   * `PATCH /media/item`
   */
  patch(item: Item, options?: RequestOptions): Promise<Item> {
    return mediaPatch(this.#transport, item, options);
  }

  /**
   * Takes JSON or a form.
   *
   * `POST /media/item`
   */
  create(item: Item, options?: RequestOptions): Promise<Item> {
    return mediaCreate(this.#transport, item, options);
  }

  /**
   * Takes YAML or JSON.
   *
   * `PUT /media/items`
   */
  replace(items: readonly Item[], options?: RequestOptions): Promise<readonly Item[]> {
    return mediaReplace(this.#transport, items, options);
  }

  /**
   * Takes two values in an object.
   *
   * `PUT /media/two`
   */
  two(body: MediaTwoBody, options?: RequestOptions): Promise<Item> {
    return mediaTwo(this.#transport, body, options);
  }

  /**
   * Takes text.
   *
   * `POST /media/text`
   *
   * @param text - At most 100 characters.
   */
  text(text: string, options?: RequestOptions): Promise<string> {
    return mediaText(this.#transport, text, options);
  }

  /**
   * Takes text that need not be there.
   *
   * `POST /media/remark`
   */
  remark(text?: string | null, options?: RequestOptions): Promise<string> {
    return mediaRemark(this.#transport, text, options);
  }

  /**
   * Takes bytes as they arrive.
   *
   * `PUT /media/photo`
   */
  photo(photo: Bytes, options?: RequestOptions): Promise<number> {
    return mediaPhoto(this.#transport, photo, options);
  }

  /**
   * Takes bytes of any kind.
   *
   * `PUT /media/blob`
   */
  blob(blob: Bytes, options?: RequestOptions): Promise<number> {
    return mediaBlob(this.#transport, blob, options);
  }

  /**
   * Takes values line by line.
   *
   * `POST /media/lines`
   */
  lines(items: Streamed<Item>, options?: RequestOptions): Promise<number> {
    return mediaLines(this.#transport, items, options);
  }

  /**
   * Takes numbers line by line.
   *
   * `POST /media/numbers`
   */
  numbers(numbers: Streamed<number>, options?: RequestOptions): Promise<number> {
    return mediaNumbers(this.#transport, numbers, options);
  }

  /**
   * Takes a form that has files only by its media type.
   *
   * `POST /media/form`
   */
  form(body: MediaFormBody, options?: RequestOptions): Promise<string> {
    return mediaForm(this.#transport, body, options);
  }
}

/**
 * Takes JSON by another name.
 *
 * `PATCH /media/item`
 */
export async function mediaPatch(
  transport: HttpTransport,
  item: Item,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "patch",
      method: "PATCH",
      path: "/media/item",
      body: item,
      mediaType: "application/merge-patch+json",
    },
    options,
  );
}

/**
 * Takes JSON or a form.
 *
 * `POST /media/item`
 */
export async function mediaCreate(
  transport: HttpTransport,
  item: Item,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "create",
      method: "POST",
      path: "/media/item",
      body: item,
    },
    options,
  );
}

/**
 * Takes YAML or JSON.
 *
 * `PUT /media/items`
 */
export async function mediaReplace(
  transport: HttpTransport,
  items: readonly Item[],
  options?: RequestOptions,
): Promise<readonly Item[]> {
  return transport.json<readonly Item[]>(
    {
      operationId: "replace",
      method: "PUT",
      path: "/media/items",
      body: items,
    },
    options,
  );
}

/** The body of {@link mediaTwo}. */
export interface MediaTwoBody {
  readonly first: Item;
  readonly second: Item;
}

/**
 * Takes two values in an object.
 *
 * `PUT /media/two`
 */
export async function mediaTwo(
  transport: HttpTransport,
  body: MediaTwoBody,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "two",
      method: "PUT",
      path: "/media/two",
      body,
    },
    options,
  );
}

/**
 * Takes text.
 *
 * `POST /media/text`
 *
 * @param text - At most 100 characters.
 */
export async function mediaText(
  transport: HttpTransport,
  text: string,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "text",
      method: "POST",
      path: "/media/text",
      body: text,
      content: "text",
      mediaType: "text/plain",
    },
    options,
  );
}

/**
 * Takes text that need not be there.
 *
 * `POST /media/remark`
 */
export async function mediaRemark(
  transport: HttpTransport,
  text?: string | null,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "remark",
      method: "POST",
      path: "/media/remark",
      body: text,
      content: "text",
      mediaType: "text/plain",
    },
    options,
  );
}

/**
 * Takes bytes as they arrive.
 *
 * `PUT /media/photo`
 */
export async function mediaPhoto(
  transport: HttpTransport,
  photo: Bytes,
  options?: RequestOptions,
): Promise<number> {
  return transport.json<number>(
    {
      operationId: "photo",
      method: "PUT",
      path: "/media/photo",
      body: photo,
      content: "bytes",
      mediaType: "image/png",
    },
    options,
  );
}

/**
 * Takes bytes of any kind.
 *
 * `PUT /media/blob`
 */
export async function mediaBlob(
  transport: HttpTransport,
  blob: Bytes,
  options?: RequestOptions,
): Promise<number> {
  return transport.json<number>(
    {
      operationId: "blob",
      method: "PUT",
      path: "/media/blob",
      body: blob,
      content: "bytes",
      mediaType: "application/octet-stream",
    },
    options,
  );
}

/**
 * Takes values line by line.
 *
 * `POST /media/lines`
 */
export async function mediaLines(
  transport: HttpTransport,
  items: Streamed<Item>,
  options?: RequestOptions,
): Promise<number> {
  return transport.json<number>(
    {
      operationId: "lines",
      method: "POST",
      path: "/media/lines",
      body: items,
      content: "lines",
      mediaType: "application/jsonl",
    },
    options,
  );
}

/**
 * Takes numbers line by line.
 *
 * `POST /media/numbers`
 */
export async function mediaNumbers(
  transport: HttpTransport,
  numbers: Streamed<number>,
  options?: RequestOptions,
): Promise<number> {
  return transport.json<number>(
    {
      operationId: "numbers",
      method: "POST",
      path: "/media/numbers",
      body: numbers,
      content: "lines",
      mediaType: "application/x-ndjson",
    },
    options,
  );
}

/** The body of {@link mediaForm}. */
export interface MediaFormBody {
  readonly name: string;
}

/**
 * Takes a form that has files only by its media type.
 *
 * `POST /media/form`
 */
export async function mediaForm(
  transport: HttpTransport,
  body: MediaFormBody,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "form",
      method: "POST",
      path: "/media/form",
      body,
      content: "multipart",
    },
    options,
  );
}
