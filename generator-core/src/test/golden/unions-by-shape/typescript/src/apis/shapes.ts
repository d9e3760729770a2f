// Generated from shop.Shapes by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  Animal,
  Contact,
  Kept,
  Paired,
  Wrapped,
} from "../types.js";

/** Unions that are told apart in other ways than by a property. */
export class ShapesApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `POST /contacts` */
  contacts(contacts: readonly Contact[], options?: RequestOptions): Promise<readonly Contact[]> {
    return shapesContacts(this.#transport, contacts, options);
  }

  /** `POST /wrapped` */
  wrapped(wrapped: Wrapped, options?: RequestOptions): Promise<Wrapped> {
    return shapesWrapped(this.#transport, wrapped, options);
  }

  /** `POST /paired` */
  paired(paired: Paired, options?: RequestOptions): Promise<Paired> {
    return shapesPaired(this.#transport, paired, options);
  }

  /** `POST /animals` */
  animal(animal: Animal, options?: RequestOptions): Promise<Animal> {
    return shapesAnimal(this.#transport, animal, options);
  }

  /** `POST /kept` */
  kept(kept: Kept, options?: RequestOptions): Promise<Kept> {
    return shapesKept(this.#transport, kept, options);
  }
}

/** `POST /contacts` */
export async function shapesContacts(
  transport: HttpTransport,
  contacts: readonly Contact[],
  options?: RequestOptions,
): Promise<readonly Contact[]> {
  return transport.json<readonly Contact[]>(
    {
      operationId: "contacts",
      method: "POST",
      path: "/contacts",
      body: contacts,
    },
    options,
  );
}

/** `POST /wrapped` */
export async function shapesWrapped(
  transport: HttpTransport,
  wrapped: Wrapped,
  options?: RequestOptions,
): Promise<Wrapped> {
  return transport.json<Wrapped>(
    {
      operationId: "wrapped",
      method: "POST",
      path: "/wrapped",
      body: wrapped,
    },
    options,
  );
}

/** `POST /paired` */
export async function shapesPaired(
  transport: HttpTransport,
  paired: Paired,
  options?: RequestOptions,
): Promise<Paired> {
  return transport.json<Paired>(
    {
      operationId: "paired",
      method: "POST",
      path: "/paired",
      body: paired,
    },
    options,
  );
}

/** `POST /animals` */
export async function shapesAnimal(
  transport: HttpTransport,
  animal: Animal,
  options?: RequestOptions,
): Promise<Animal> {
  return transport.json<Animal>(
    {
      operationId: "animal",
      method: "POST",
      path: "/animals",
      body: animal,
    },
    options,
  );
}

/** `POST /kept` */
export async function shapesKept(
  transport: HttpTransport,
  kept: Kept,
  options?: RequestOptions,
): Promise<Kept> {
  return transport.json<Kept>(
    {
      operationId: "kept",
      method: "POST",
      path: "/kept",
      body: kept,
    },
    options,
  );
}
