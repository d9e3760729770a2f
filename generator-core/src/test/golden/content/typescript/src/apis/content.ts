// Generated from shop.Content by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { StreamOptions } from "../runtime/transfer.js";
import type { Base64String } from "../runtime/values.js";
import type { Done, Item } from "../types.js";

/** Answers in other media types than JSON. */
export class ContentApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * JSON or XML, as the client likes.
   *
   * `GET /content/item/{id}`
   */
  item(id: number, options?: RequestOptions): Promise<Item> {
    return contentItem(this.#transport, id, options);
  }

  /**
   * XML alone.
   *
   * `GET /content/items`
   */
  items(options?: RequestOptions): Promise<string> {
    return contentItems(this.#transport, options);
  }

  /**
   * JSON by another name.
   *
   * `GET /content/named`
   */
  named(options?: RequestOptions): Promise<Item | undefined> {
    return contentNamed(this.#transport, options);
  }

  /**
   * A string, as JSON.
   *
   * `GET /content/string`
   */
  string(options?: RequestOptions): Promise<string> {
    return contentString(this.#transport, options);
  }

  /**
   * A text.
   *
   * `GET /content/text`
   */
  text(params: ContentTextParams, options?: RequestOptions): Promise<string> {
    return contentText(this.#transport, params, options);
  }

  /**
   * A text that may not be there, or a string.
   *
   * `GET /content/remark`
   */
  remark(options?: RequestOptions): Promise<string | undefined> {
    return contentRemark(this.#transport, options);
  }

  /**
   * A number as a text.
   *
   * `GET /content/count`
   */
  count(options?: RequestOptions): Promise<string> {
    return contentCount(this.#transport, options);
  }

  /**
   * Bytes.
   *
   * `GET /content/bytes`
   */
  bytes(options?: RequestOptions): Promise<Uint8Array> {
    return contentBytes(this.#transport, options);
  }

  /**
   * A picture that may not be there.
   *
   * `GET /content/picture`
   */
  picture(options?: RequestOptions): Promise<Uint8Array | undefined> {
    return contentPicture(this.#transport, options);
  }

  /**
   * Bytes in Base64.
   *
   * `GET /content/base64`
   */
  base64(options?: RequestOptions): Promise<Base64String> {
    return contentBase64(this.#transport, options);
  }

  /**
   * Bytes as they come.
   *
   * `GET /content/stream`
   */
  stream(options?: StreamOptions): Promise<ReadableStream<Uint8Array>> {
    return contentStream(this.#transport, options);
  }

  /**
   * Bytes as they come, if they do.
   *
   * `GET /content/film`
   */
  film(params: ContentFilmParams, options?: StreamOptions): Promise<ReadableStream<Uint8Array> | undefined> {
    return contentFilm(this.#transport, params, options);
  }

  /**
   * Bytes as they are written.
   *
   * `POST /content/report`
   */
  report(item: Item, options?: StreamOptions): Promise<ReadableStream<Uint8Array>> {
    return contentReport(this.#transport, item, options);
  }

  /**
   * A page.
   *
   * `GET /content/page`
   */
  page(options?: RequestOptions): Promise<string> {
    return contentPage(this.#transport, options);
  }

  /**
   * A feed, which a template makes.
   *
   * `GET /content/feed`
   */
  feed(options?: RequestOptions): Promise<string | undefined> {
    return contentFeed(this.#transport, options);
  }

  /**
   * One of several, and nothing first.
   *
   * `GET /content/outcome`
   */
  outcome(options?: RequestOptions): Promise<ContentOutcomeResult> {
    return contentOutcome(this.#transport, options);
  }

  /**
   * A text that comes later.
   *
   * `GET /content/later`
   */
  later(options?: RequestOptions): Promise<string | undefined> {
    return contentLater(this.#transport, options);
  }

  /**
   * A picture with headers.
   *
   * `GET /content/reply`
   */
  reply(options?: RequestOptions): Promise<Uint8Array> {
    return contentReply(this.#transport, options);
  }

  /**
   * Nothing, with headers.
   *
   * `POST /content/reply`
   */
  nothingMore(options?: RequestOptions): Promise<void> {
    return contentNothingMore(this.#transport, options);
  }

  /**
   * Nothing, which is null.
   *
   * `POST /content/null`
   */
  nothing(options?: RequestOptions): Promise<void> {
    return contentNothing(this.#transport, options);
  }
}

/**
 * JSON or XML, as the client likes.
 *
 * `GET /content/item/{id}`
 */
export async function contentItem(
  transport: HttpTransport,
  id: number,
  options?: RequestOptions,
): Promise<Item> {
  return transport.json<Item>(
    {
      operationId: "item",
      method: "GET",
      path: "/content/item/{id}",
      segments: { id },
    },
    options,
  );
}

/**
 * XML alone.
 *
 * `GET /content/items`
 */
export async function contentItems(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.text(
    {
      operationId: "items",
      method: "GET",
      path: "/content/items",
      accept: "application/xml",
    },
    options,
  );
}

/**
 * JSON by another name.
 *
 * `GET /content/named`
 */
export async function contentNamed(transport: HttpTransport, options?: RequestOptions): Promise<Item | undefined> {
  return transport.optional<Item>(
    {
      operationId: "named",
      method: "GET",
      path: "/content/named",
      accept: "application/vnd.shop+json; version=1",
    },
    options,
  );
}

/**
 * A string, as JSON.
 *
 * `GET /content/string`
 */
export async function contentString(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.json<string>(
    {
      operationId: "string",
      method: "GET",
      path: "/content/string",
    },
    options,
  );
}

/** The query parameters of {@link contentText}. */
export interface ContentTextParams {
  readonly width: number;
  readonly height: number;
  readonly tall: boolean;
}

/**
 * A text.
 *
 * `GET /content/text`
 */
export async function contentText(
  transport: HttpTransport,
  params: ContentTextParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.text(
    {
      operationId: "text",
      method: "GET",
      path: "/content/text",
      query: {
        width: params.width,
        height: params.height,
        tall: params.tall,
      },
      accept: "text/html",
    },
    options,
  );
}

/**
 * A text that may not be there, or a string.
 *
 * `GET /content/remark`
 */
export async function contentRemark(transport: HttpTransport, options?: RequestOptions): Promise<string | undefined> {
  return transport.optionalText(
    {
      operationId: "remark",
      method: "GET",
      path: "/content/remark",
      accept: "text/plain; charset=utf-8",
    },
    options,
  );
}

/**
 * A number as a text.
 *
 * `GET /content/count`
 */
export async function contentCount(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.text(
    {
      operationId: "count",
      method: "GET",
      path: "/content/count",
      accept: "text/plain",
    },
    options,
  );
}

/**
 * Bytes.
 *
 * `GET /content/bytes`
 */
export async function contentBytes(transport: HttpTransport, options?: RequestOptions): Promise<Uint8Array> {
  return transport.bytes(
    {
      operationId: "bytes",
      method: "GET",
      path: "/content/bytes",
      accept: "application/octet-stream",
    },
    options,
  );
}

/**
 * A picture that may not be there.
 *
 * `GET /content/picture`
 */
export async function contentPicture(transport: HttpTransport, options?: RequestOptions): Promise<Uint8Array | undefined> {
  return transport.optionalBytes(
    {
      operationId: "picture",
      method: "GET",
      path: "/content/picture",
      accept: "image/png, image/webp",
    },
    options,
  );
}

/**
 * Bytes in Base64.
 *
 * `GET /content/base64`
 */
export async function contentBase64(transport: HttpTransport, options?: RequestOptions): Promise<Base64String> {
  return transport.json<Base64String>(
    {
      operationId: "base64",
      method: "GET",
      path: "/content/base64",
    },
    options,
  );
}

/**
 * Bytes as they come.
 *
 * `GET /content/stream`
 */
export async function contentStream(transport: HttpTransport, options?: StreamOptions): Promise<ReadableStream<Uint8Array>> {
  return transport.stream(
    {
      operationId: "stream",
      method: "GET",
      path: "/content/stream",
      accept: "application/octet-stream",
    },
    options,
  );
}

/** The query parameters of {@link contentFilm}. */
export interface ContentFilmParams {
  readonly id: number;
  readonly scene: number;
  readonly take: number;
}

/**
 * Bytes as they come, if they do.
 *
 * `GET /content/film`
 */
export async function contentFilm(
  transport: HttpTransport,
  params: ContentFilmParams,
  options?: StreamOptions,
): Promise<ReadableStream<Uint8Array> | undefined> {
  return transport.optionalStream(
    {
      operationId: "film",
      method: "GET",
      path: "/content/film",
      query: {
        id: params.id,
        scene: params.scene,
        take: params.take,
      },
      accept: "video/mp4",
    },
    options,
  );
}

/**
 * Bytes as they are written.
 *
 * `POST /content/report`
 */
export async function contentReport(
  transport: HttpTransport,
  item: Item,
  options?: StreamOptions,
): Promise<ReadableStream<Uint8Array>> {
  return transport.stream(
    {
      operationId: "report",
      method: "POST",
      path: "/content/report",
      body: item,
      accept: "text/csv",
    },
    options,
  );
}

/**
 * A page.
 *
 * `GET /content/page`
 */
export async function contentPage(transport: HttpTransport, options?: RequestOptions): Promise<string> {
  return transport.text(
    {
      operationId: "page",
      method: "GET",
      path: "/content/page",
      accept: "text/html",
    },
    options,
  );
}

/**
 * A feed, which a template makes.
 *
 * `GET /content/feed`
 */
export async function contentFeed(transport: HttpTransport, options?: RequestOptions): Promise<string | undefined> {
  return transport.optionalText(
    {
      operationId: "feed",
      method: "GET",
      path: "/content/feed",
      accept: "application/atom+xml",
    },
    options,
  );
}

/** What {@link contentOutcome} answers. */
export type ContentOutcomeResult =
  /** Nothing yet. */
  | {
      readonly status: 202;
    }
  /** It is there. */
  | {
      readonly status: 200;
      readonly body: Done;
    };

/**
 * One of several, and nothing first.
 *
 * `GET /content/outcome`
 */
export async function contentOutcome(transport: HttpTransport, options?: RequestOptions): Promise<ContentOutcomeResult> {
  return transport.reply<ContentOutcomeResult>(
    {
      operationId: "outcome",
      method: "GET",
      path: "/content/outcome",
      answers: [
        { status: 202 },
        { status: 200, body: "json" },
      ],
    },
    options,
  );
}

/**
 * A text that comes later.
 *
 * `GET /content/later`
 */
export async function contentLater(transport: HttpTransport, options?: RequestOptions): Promise<string | undefined> {
  return transport.optionalText(
    {
      operationId: "later",
      method: "GET",
      path: "/content/later",
      accept: "text/plain, text/html",
    },
    options,
  );
}

/**
 * A picture with headers.
 *
 * `GET /content/reply`
 */
export async function contentReply(transport: HttpTransport, options?: RequestOptions): Promise<Uint8Array> {
  return transport.bytes(
    {
      operationId: "reply",
      method: "GET",
      path: "/content/reply",
      accept: "image/png",
    },
    options,
  );
}

/**
 * Nothing, with headers.
 *
 * `POST /content/reply`
 */
export async function contentNothingMore(transport: HttpTransport, options?: RequestOptions): Promise<void> {
  return transport.nothing(
    {
      operationId: "nothingMore",
      method: "POST",
      path: "/content/reply",
    },
    options,
  );
}

/**
 * Nothing, which is null.
 *
 * `POST /content/null`
 */
export async function contentNothing(transport: HttpTransport, options?: RequestOptions): Promise<void> {
  return transport.nothing(
    {
      operationId: "nothing",
      method: "POST",
      path: "/content/null",
    },
    options,
  );
}
