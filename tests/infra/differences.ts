export type Difference = { path: string; local: unknown; production: unknown };

/** All leaves in which two JSON values differ, with the path to each. */
export function differences(local: unknown, production: unknown, path = ""): Difference[] {
  if (isBranch(local) && isBranch(production)) {
    const keys = [...new Set([...Object.keys(local), ...Object.keys(production)])];
    return keys.flatMap((key) =>
      differences(local[key], production[key], path === "" ? key : `${path}.${key}`),
    );
  }
  return Object.is(local, production) ? [] : [{ path, local, production }];
}

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
