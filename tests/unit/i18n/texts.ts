type Texts = { [name: string]: string | string[] | Texts | ((given: Record<string, unknown>) => string) };

/** Every text with its path; a function is called with the name of each thing it asks for. */
export function texts(of: unknown, path = ""): [string, string][] {
  if (typeof of === "string") return [[path, of]];
  if (typeof of === "function") {
    // What answered a lesson is told by its own names.
    const named: object = new Proxy(
      {},
      { get: (_, of) => (of === "answeredIn" ? named : `[${String(of)}]`) },
    );
    const said = (of as (given: object) => string | string[])(named);
    return [[path, [said].flat().join("\n")]];
  }
  return Object.entries(of as Texts).flatMap(([name, inner]) =>
    texts(inner, path === "" ? name : `${path}.${name}`),
  );
}
