import type * as z from "zod/mini";

type Inside = {
  type: string;
  innerType?: z.ZodMiniType;
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  valueType?: z.ZodMiniType;
  options?: readonly z.ZodMiniType[];
};
type Way = readonly string[];

/** What a shape may leave out, each by the names on the way to it; `*` is any name, and of a list each of its lines. */
function optionalIn(shape: z.ZodMiniType, way: Way = []): Way[] {
  const { type, innerType, shape: fields = {}, element, valueType, options = [] } = shape._zod.def as Inside;
  return [
    ...(type === "optional" ? [way] : []),
    ...[innerType, element, ...options].flatMap((one) => (one ? optionalIn(one, way) : [])),
    ...(valueType ? optionalIn(valueType, [...way, "*"]) : []),
    ...Object.entries(fields).flatMap(([name, one]) => optionalIn(one, [...way, name])),
  ];
}

function says(facts: unknown, way: Way): boolean {
  if (Array.isArray(facts)) return facts.some((one) => says(one, way));
  const [name, ...rest] = way;
  if (name === undefined) return facts !== undefined;
  if (typeof facts !== "object" || facts === null) return false;
  return Object.entries(facts).some(([at, one]) => (name === "*" || name === at) && says(one, rest));
}

/** What events of some types may say and none of these does: nothing holds it to be read for ever. */
export function neverSaid<T extends string>(
  types: readonly T[],
  shapeOf: (type: T) => z.ZodMiniType,
  events: readonly { type: string; facts: unknown }[],
): string[] {
  return types.flatMap((type) => {
    const ofType = events.filter((event) => event.type === type);
    const ways = optionalIn(shapeOf(type)).filter((way) => !ofType.some(({ facts }) => says(facts, way)));
    return [...new Set(ways.map((way) => [type, ...way].join(" ")))];
  });
}
