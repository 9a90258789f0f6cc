import { counted } from "../plural.ts";
import type { Nouns } from "./kinds.ts";

type Asked = { lane: string; names: string };

/** Where a document will go once it is submitted: stages, people, days, and who has the last word. */
export const wayAhead = (n: Nouns) => ({
  title: "Where this will go",
  lead: `If you submit your ${n.noun} today, it goes through these stages, one after the other. The days are the latest: each stage may well be over sooner. Whoever asks for changes sends it back to you, and it begins anew.`,
  days: ({ count }: { count: number }) =>
    counted("en", count, { one: "business day", other: "business days" }),
  until: ({ count, day }: { count: number; day: string }) =>
    `${counted("en", count, { one: "business day", other: "business days" })}: by ${day} at the latest`,
  /** Who is asked in a lane, by its rule. */
  asked: {
    one: ({ lane, names }: Asked) => `${lane}: ${names}`,
    any: ({ lane, names }: Asked) => `${lane}, whoever answers first: ${names}`,
    all: ({ lane, names }: Asked) => `${lane}, all of whom have to approve: ${names}`,
    atLeast: ({ lane, names, needed }: Asked & { needed: string }) =>
      `${lane}, at least ${needed} of whom have to approve: ${names}`,
    note: ({ lane, names }: Asked) => `${lane}, who take note and decide nothing: ${names}`,
    veto: ({ lane, names }: Asked) => `${lane}, whose “no” cannot be outvoted: ${names}`,
    acceptance: ({ lane, names }: Asked) => `${lane}, whoever of these answers first: ${names}`,
    consent: ({ lane, names }: Asked) => `${lane}, each of whom has to consent: ${names}`,
    signature: ({ lane, names }: Asked) => `${lane}, each of whom has to sign: ${names}`,
    "written-resolution": ({ lane, names }: Asked) => `${lane}, each of whom must sign: ${names}`,
  },
  /** Who speaks for a party, and for which. */
  speaker: ({ name, of }: { name: string; of: string }) => (name === "" ? of : `${name}, for ${of}`),
  unnamed: ({ lane }: { lane: string }) => `${lane}: as the ${n.noun} names them`,
  outside:
    "Nothing is sent to an outside party before the secretary has confirmed, by another channel, the address of whoever signs for it.",
  vacant: ({ lane }: { lane: string }) =>
    `${lane}: nobody holds this role at the moment who may decide. The ${n.noun} waits there until somebody does.`,
  vacantButFor: ({ lane, name }: { lane: string; name: string }) =>
    `${lane}: nobody holds this role at the moment who may decide. Once the time is over, ${name} may decide instead.`,
  last: "The last word",
  why: "Why so",
  because: ({ stage, version }: { stage: string; version: string }) =>
    `“${stage}” is the last stage of the approval policy for ${n.plural} (version ${version}), by which this ${n.noun} is decided.`,
  inWriting:
    "A resolution in writing passes only once every director entitled to vote has signed it; else the matter goes to a meeting, whose day nobody can say yet.",
  unknown: "Nobody can say as long as a role is vacant",
  passed: `Can be ${n.passed} by`,
});
