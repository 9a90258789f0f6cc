import type { Meeting } from "./state.ts";

/** Who took part in a meeting: whoever came, was called to it, declared an interest, or keeps its record. */
export const tookPart = ({ members, chair, keeper, lines, inPlace }: Meeting): string[] => [
  ...new Set([
    ...members,
    chair,
    keeper,
    ...Object.values(inPlace ?? {}).map(({ person }) => person),
    ...lines.flatMap(({ event }) =>
      event.type === "member-arrived" || event.type === "interest-declared" ? [event.facts.person] : [],
    ),
  ]),
];
