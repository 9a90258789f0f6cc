import leven from "leven";
import { currencies } from "../../../events/iso-4217.ts";
import {
  countries,
  countryMeant,
  timeZoneMeant,
  timeZones,
} from "../../../shared/domain/organisation/places.ts";
import type { Finding, Kind } from "./findings.ts";

/** What somebody seems to have meant where something is wrong; null where it would be a guess. */
export function meantBy(problem: Finding["problem"]): string | null {
  switch (problem.code) {
    case "wrong-kind":
      return rewritten(problem.wants, problem.written);
    case "unknown-key":
      // What is known of another kind of member is known, though not here.
      return nearest(
        problem.key,
        problem.known.filter((one) => one !== problem.key),
      );
    case "one-of":
      return nearest(problem.written, problem.known);
    case "unknown":
      return nearest(problem.name, problem.known);
    case "no-plan-row":
      return nearest(
        problem.name,
        problem.known.map(({ name }) => name),
      );
    case "time-zone":
      return timeZoneMeant(problem.written) ?? nearestZone(problem.written);
    case "currency":
      return nearest(problem.written, currencies());
    case "country":
      return countryMeant(problem.written) ?? nearestCountry(problem.written);
    default:
      return null;
  }
}

/** A name without what people slip in: accents, capitals, what parts its words, and zeros before a number. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}|(?<!\d)0+(?=\d)/gu, "")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/**
 * Of several names the one that is the fewest slips away: one in four letters at most, so that of a short code, of which
 * each letter counts, only its own writing is known. Where several are as near, which was meant is a guess.
 */
function nearest(
  name: string,
  known: readonly string[],
  mostSlips = Math.floor(plain(name).length / 4),
): string | null {
  const asked = plain(name);
  const slips = new Map(
    known.map((one) => [one, leven(asked, plain(one), { maxDistance: mostSlips + 1 })] as const),
  );
  const fewest = [...slips.values()].reduce((least, one) => Math.min(least, one), mostSlips);
  const [found, ...others] = [...slips].flatMap(([one, count]) => (count === fewest ? [one] : []));
  return others.length === 0 ? (found ?? null) : null;
}

/** The time zone of the nearest city, in the part of the world that is named; where none is, of that very city. */
function nearestZone(name: string): string | null {
  const cityOf = (zone: string) => zone.slice(zone.lastIndexOf("/") + 1);
  const [part = ""] = name.toLowerCase().split("/");
  const inPart = timeZones().filter((one) => one.toLowerCase().startsWith(`${part}/`));
  const zones = inPart.length > 0 ? inPart : timeZones();
  const city = nearest(cityOf(name), zones.map(cityOf), inPart.length > 0 ? undefined : 0);
  const found = zones.filter((one) => cityOf(one) === city);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A country by its name in English or French. */
function nearestCountry(name: string): string | null {
  const found = ["en", "fr"].map((lang) => {
    const names = new Intl.DisplayNames(lang, { type: "region" });
    const codeOf = new Map(countries().map((code) => [names.of(code) ?? code, code]));
    return codeOf.get(nearest(name, [...codeOf.keys()]) ?? "") ?? null;
  });
  const [code = null, ...others] = new Set(found.filter((one) => one !== null));
  return others.length === 0 ? code : null;
}

/** One member alone in the brackets of a list. */
const inBrackets = /^\[[^[\]{},"'\n]+\]$/;

/** The same value as it must be written. */
function rewritten(wants: Kind, written: string): string | null {
  if (wants === "text" && /^(?:19|20)\d{6}$/.test(written))
    return written.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
  if (wants === "text" && written !== "" && !/^[[{&*]|\n/.test(written)) return `"${written}"`;
  if (wants === "text" && inBrackets.test(written)) return written.slice(1, -1).trim();
  if (wants === "list" && /^[\w.-]+$/.test(written)) return `[${written}]`;
  if (wants === "yes-or-no" && /^(?:yes|oui|on|vrai|y|o|1)$/i.test(written)) return "true";
  if (wants === "yes-or-no" && /^(?:no|non|off|faux|n|0)$/i.test(written)) return "false";
  return null;
}
