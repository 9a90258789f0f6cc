import { cleanLine } from "./text.ts";

/**
 * Words that say which way something should go. An indicator says what is looked at; its direction is asked apart (GAC,
 * Results-Based Management for International Assistance Programming: "neutral, not directional"). What sets a threshold
 * ("more than 48 hours") says no direction.
 */
const directions = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    "increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tions?)|improv(?:e|es|ed|ing|ements?)",
    "strengthen(?:s|ed|ing)?|enhanc(?:e|es|ed|ing|ements?)|better|worse|greater|declin(?:e|es|ed|ing)",
    "(?:more|fewer|less|higher|lower)(?!\\sthan)|lessen(?:s|ed|ing)?|weaken(?:s|ed|ing)?|minimi[sz](?:e|es|ed|ing)|maximi[sz](?:e|es|ed|ing)",
    "augment(?:e|ent|er|ée?s?|ations?)|diminu(?:e|ent|er|ée?s?|tions?)|rédui(?:re|t|te|ts|tes|sent)|réductions?|accrue?s?|accroissements?|accroître",
    "amélior(?:e|ent|er|ée?s?|ations?)|renforc(?:e|ent|er|ée?s?|ements?)|meilleure?s?|davantage|baisses?|hausses?|reculs?|déclins?",
  ].join("|")})(?![\p{L}\p{N}])`,
  "giu",
);

/** The words by which a wording says a direction, each once, as they were written. */
export const directionsIn = (wording: string): string[] => [
  ...new Set([...cleanLine(wording).matchAll(directions)].map(([word]) => word)),
];
