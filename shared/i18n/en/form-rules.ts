import { formFor } from "../plural.ts";
import type { Nouns } from "./kinds.ts";

type Labelled = { label: string };
type Named = Labelled & { named: { day: string; called: string; beyond: string; count: number } };

const daysOf = ({ count, beyond }: Named["named"]): string =>
  `${beyond} ${formFor("en", count, { one: "day", other: "days" })}`;

/** Errors where answers of a form do not agree: days, lists, and what a list or a choice must hold. */
export const formRules = (n: Nouns) => ({
  "not-before": ({ label, named }: Named) =>
    `“${label}” is ${daysOf(named)} too early: it cannot be before ${named.day}, ${named.called}`,
  "not-after": ({ label, named }: Named) =>
    `“${label}” is ${daysOf(named)} too late: it cannot be after ${named.day}, ${named.called}`,
  overlapping: ({ label, limit }: Labelled & { limit: string }) =>
    `“${label}”: these days are also in number ${limit} of this list, and none can be in two`,
  "in-parts": ({ label }: Labelled) => `“${label}” must be a whole number: what is counted has no parts`,
  "above-whole": ({ label }: Labelled) => `“${label}” cannot be more than 100 %: it is a part of a whole`,
  "must-not-be": ({ label, answer }: Labelled & { answer: string }) =>
    `This ${n.noun} cannot go on while “${label}” is answered by “${answer}”. If that was chosen by mistake, correct it; if it is so, stop here and speak to whoever is accountable`,
  "members-alone": ({ label, says }: Labelled & { says: string }) =>
    `“${label}”: on this the members alone decide (${says}), and no by-law of the board can change it. Take it out of the text, and have the board propose it to the members at their next meeting`,
  "declared-otherwise": ({ label }: Labelled) =>
    `“${label}” and the list below say different things: name each of them there, or say that there is none and remove what is listed`,
  "none-of-each": ({ label, gaps }: Labelled & { gaps: string }) =>
    `“${label}”: this ${n.noun} needs ${gaps}. Tick what is missing, or write what stands in its place`,
  "not-among": ({ answer, other }: { answer: string; other: string }) =>
    `“${answer}” does not stand among “${other}”: add it there, or choose another answer`,
  stays: ({ label }: Labelled) =>
    `“${label}” stays as it was agreed: it was settled before this ${n.noun}. Put back what stood there`,
  "row-gone": ({ label }: Labelled) =>
    `“${label}”: something was removed that is settled already, since it is due, was paid or was opened. Put it back in the list`,
  "nothing-changed": () =>
    `This ${n.noun} changes nothing yet: in one of the parts that follow, give a date, an amount, a result or a target another value`,
  "not-offered": ({ label }: Labelled) =>
    `What stands at “${label}” cannot be chosen any more: it is not there, or another took its place. Choose another answer`,
});
