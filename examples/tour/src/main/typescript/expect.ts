/** What the tour prints: one line for each operation and for each error that it ran into. */
export const lines: string[] = [];

/** Notes that a call of an operation came back with what was expected. */
export function expect<T>(operation: string, expected: T, actual: T): void {
  if (canonical(expected) !== canonical(actual)) {
    throw new Error(`${operation} answered ${canonical(actual)}, not ${canonical(expected)}`);
  }
  lines.push(operation);
}

/** Notes that a call of an operation without a result came back. */
export async function done(operation: string, call: Promise<void>): Promise<void> {
  await call;
  lines.push(operation);
}

/** Notes that a call fails with an error of this very type; the error. */
export async function fails<E extends Error>(
  operation: string,
  type: abstract new (...args: never) => E,
  call: Promise<unknown>,
): Promise<E> {
  try {
    await call;
  } catch (error) {
    if (error instanceof type) {
      lines.push(`${operation} ${type.name}`);
      return error;
    }
    throw error;
  }
  throw new Error(`${operation} did not fail with ${type.name}`);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    member !== null && typeof member === "object" && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).filter(([, it]) => it !== null).sort())
      : member,
  );
}
