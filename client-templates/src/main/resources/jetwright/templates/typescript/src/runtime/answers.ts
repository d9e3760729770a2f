import { ApiError, errorOf } from "./errors.js";
import type { Call } from "./parameters.js";

/** An answer that is there to its last byte. */
export interface Answer {
  readonly operationId: string;
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  /** The body as a text; of a success that is bytes it is not needed. */
  readonly text: string;
  /** The body as bytes, where these are asked for. */
  readonly bytes?: Uint8Array | undefined;
}

/** Throws the error that an answer stands for. */
export function throwIfFailed(call: Call, answer: Answer): void {
  if (!answer.ok) {
    const { operationId, status, headers } = answer;
    throw errorOf({ operationId, status, headers, body: bodyOf(answer) }, call.errors);
  }
}

/** The JSON of an error, or the text of one that is not JSON. */
function bodyOf(answer: Answer): unknown {
  if (answer.text === "") {
    return undefined;
  }
  try {
    return JSON.parse(answer.text);
  } catch {
    return answer.text;
  }
}

/** The JSON of a success. */
export function valueOf<T>(answer: Answer): T {
  try {
    return JSON.parse(answer.text) as T;
  } catch (cause) {
    const { operationId, status, headers, text } = answer;
    throw new ApiError({ operationId, status, headers, body: text, cause });
  }
}
