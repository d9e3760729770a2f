// Generated from shop.Paints by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  Color,
  Finish,
  Paint,
} from "../types.js";

export class PaintsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `GET /paints/{color}` */
  find(
    color: Color,
    params: PaintsFindParams = {},
    options?: RequestOptions,
  ): Promise<Color> {
    return paintsFind(this.#transport, color, params, options);
  }

  /** `POST /paints` */
  mix(paint: Paint, options?: RequestOptions): Promise<Paint> {
    return paintsMix(this.#transport, paint, options);
  }
}

/** The query parameters of {@link paintsFind}. */
export interface PaintsFindParams {
  readonly finish?: readonly Finish[] | null;
}

/** `GET /paints/{color}` */
export async function paintsFind(
  transport: HttpTransport,
  color: Color,
  params: PaintsFindParams = {},
  options?: RequestOptions,
): Promise<Color> {
  return transport.json<Color>(
    {
      operationId: "find",
      method: "GET",
      path: "/paints/{color}",
      segments: { color },
      query: { finish: params.finish },
    },
    options,
  );
}

/** `POST /paints` */
export async function paintsMix(
  transport: HttpTransport,
  paint: Paint,
  options?: RequestOptions,
): Promise<Paint> {
  return transport.json<Paint>(
    {
      operationId: "mix",
      method: "POST",
      path: "/paints",
      body: paint,
    },
    options,
  );
}
