import { throwIfFailed, valueOf } from "./answers.js";
import { ConnectionError } from "./errors.js";
import type { Answer } from "./answers.js";
import type { Call } from "./parameters.js";

/** How the text of a header or cookie is read; of a list, element by element. */
type Reading = "string" | "number" | "boolean" | "strings" | "numbers" | "booleans";
type Fields = Readonly<Record<string, readonly [name: string, reading: Reading]>>;

/** One of the answers that an operation has. */
export interface AnswerForm {
  /** Its status; any from 200 to 299, or any redirect, where the server chooses. */
  readonly status: number | "2XX" | "3XX";
  readonly headers?: Fields;
  readonly cookies?: Fields;
  /** What the body is, if it has one. */
  readonly body?: "json" | "text" | "bytes";
}

/** Whether an operation sends its callers somewhere else, and they want to know where. */
export function redirects(forms: readonly AnswerForm[] = []): boolean {
  return forms.some(({ status }) => status === "3XX" || (Number(status) >= 300 && Number(status) < 400));
}

/** What an answer of a status looks like, if the operation has such. */
export function formOf(call: Call, status: number): AnswerForm | undefined {
  return call.answers?.find((one) => fits(one.status, status));
}

/** The answer with its status, headers and body; an error if it is none that the operation has. */
export function replyOf<T>(call: Call, answer: Answer): T {
  const form = formOf(call, answer.status);
  if (form === undefined) {
    throw unexpected(call, answer);
  }
  return {
    status: answer.status,
    ...(form.headers && { headers: read(form.headers, (name) => answer.headers.get(name)) }),
    ...(form.cookies && { cookies: read(form.cookies, (name) => cookie(answer, name)) }),
    ...(form.body && { body: bodyOf(form, answer) }),
  } as T;
}

function fits(expected: AnswerForm["status"], status: number): boolean {
  return typeof expected === "number"
    ? expected === status
    : Math.floor(status / 100) === Number(expected[0]);
}

function unexpected(call: Call, answer: Answer): unknown {
  if (answer.status === 0) {
    const message = "A browser does not show where a redirect goes: open the address instead";
    return new ConnectionError(call.operationId, message);
  }
  throwIfFailed(call, { ...answer, ok: false });
  return undefined;
}

/** A server that chooses the status may leave the body out. */
function bodyOf(form: AnswerForm, answer: Answer): unknown {
  if (form.body === "text") {
    return answer.text;
  }
  if (form.body === "bytes") {
    return answer.bytes;
  }
  return form.status === "2XX" && answer.text === "" ? undefined : valueOf(answer);
}

function read(
  fields: Fields,
  find: (name: string) => string | null,
): Record<string, unknown> {
  const values = Object.entries(fields).map(([key, [name, reading]]) => [
    key,
    parsed(find(name), reading),
  ]);
  return Object.fromEntries(values) as Record<string, unknown>;
}

function parsed(text: string | null, reading: Reading): unknown {
  if (reading.endsWith("s")) {
    const texts = text === null || text === "" ? [] : text.split(/\s*,\s*/);
    return texts.map((one) => parsed(one, reading.slice(0, -1) as Reading));
  }
  if (text === null) {
    return undefined;
  }
  return reading === "number" ? Number(text) : reading === "boolean" ? text === "true" : text;
}

/** The value of a cookie; browsers keep cookies to themselves. */
function cookie(answer: Answer, name: string): string | null {
  for (const line of answer.headers.getSetCookie?.() ?? []) {
    const pair = line.split(";", 1)[0] ?? "";
    if (pair.startsWith(`${name}=`)) {
      return unquoted(pair.slice(name.length + 1));
    }
  }
  return null;
}

/** Between quotes, a backslash stands before a sign or three octal digits. */
function unquoted(text: string): string {
  return /^".*"$/s.test(text)
    ? text
        .slice(1, -1)
        .replace(/\\(?:([0-3][0-7]{2})|(.))/gs, (_, octal?: string, sign?: string) =>
          octal === undefined ? String(sign) : String.fromCharCode(parseInt(octal, 8)),
        )
    : text;
}
