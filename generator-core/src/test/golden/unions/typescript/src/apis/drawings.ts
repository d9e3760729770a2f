// Generated from shop.Drawings by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  Drawing,
  Polygon,
  Shape,
} from "../types.js";

export class DrawingsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `POST /drawings` */
  draw(drawing: Drawing, options?: RequestOptions): Promise<Drawing> {
    return drawingsDraw(this.#transport, drawing, options);
  }

  /** `POST /drawings/polygons` */
  polygon(polygon: Polygon, options?: RequestOptions): Promise<Polygon> {
    return drawingsPolygon(this.#transport, polygon, options);
  }

  /** `GET /drawings` */
  all(options?: RequestOptions): Promise<readonly Shape[]> {
    return drawingsAll(this.#transport, options);
  }
}

/** `POST /drawings` */
export async function drawingsDraw(
  transport: HttpTransport,
  drawing: Drawing,
  options?: RequestOptions,
): Promise<Drawing> {
  return transport.json<Drawing>(
    {
      operationId: "draw",
      method: "POST",
      path: "/drawings",
      body: drawing,
    },
    options,
  );
}

/** `POST /drawings/polygons` */
export async function drawingsPolygon(
  transport: HttpTransport,
  polygon: Polygon,
  options?: RequestOptions,
): Promise<Polygon> {
  return transport.json<Polygon>(
    {
      operationId: "polygon",
      method: "POST",
      path: "/drawings/polygons",
      body: polygon,
    },
    options,
  );
}

/** `GET /drawings` */
export async function drawingsAll(transport: HttpTransport, options?: RequestOptions): Promise<readonly Shape[]> {
  return transport.json<readonly Shape[]>(
    {
      operationId: "all",
      method: "GET",
      path: "/drawings",
    },
    options,
  );
}
