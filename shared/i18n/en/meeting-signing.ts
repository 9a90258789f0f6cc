/** Who attests and signs in place of who left. */
export const meetingSigning = () => ({
  title: "Who attests and signs instead",
  chairLeft: ({ name, on }: Record<"name" | "on", string>) =>
    `${name}, who chaired, left on ${on}, and attests and signs no more. Whoever chairs the body now does in their place if they were there, or else a member who was. The papers say in whose place, and why.`,
  presides: "Who chairs the body now, and was there",
  choose: "A member who was there",
  nobody:
    "Nobody who was there sits on the body any more. Have it decide anew at its next meeting what waits for a decision, and take note there of what else was said.",
  ask: "Ask them",
  secretaryLeft: ({ name, on }: Record<"name" | "on", string>) =>
    `${name} kept this record, and was secretary until ${on}. Take it over to draft the minutes from it, to answer for it and to sign: the papers say in whose place.`,
  takeOver: "Take over the record",
});
