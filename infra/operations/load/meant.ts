import { closestMatch } from "leven";
import { countryMeant, timeZoneMeant, timeZones } from "../../../shared/domain/organisation/places.ts";
import type { Finding, Kind } from "./findings.ts";

/** What somebody seems to have meant where something is wrong; null where nothing is near. */
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
    case "time-zone":
      return timeZoneMeant(problem.written) ?? nearestZone(problem.written);
    case "country": {
      const code = countryMeant(problem.written) ?? countryNamed(problem.written);
      return code === problem.written ? null : code;
    }
    default:
      return null;
  }
}

/** Of several names the one that is the fewest slips away: one in three letters at most. */
function nearest(name: string, known: readonly string[]): string | null {
  const plain = (text: string) =>
    text
      .normalize("NFD")
      .replaceAll(/[\p{M}\s_.-]/gu, "")
      .toLowerCase();
  const asked = plain(name);
  const maxDistance = Math.max(1, Math.floor(asked.length / 3));
  const found = closestMatch(asked, known.map(plain), { maxDistance });
  return known.find((one) => plain(one) === found) ?? null;
}

/** The time zone that is the fewest slips away, of the same part of the world where one is named. */
function nearestZone(name: string): string | null {
  const [part = ""] = name.toLowerCase().split("/");
  const inPart = timeZones().filter((one) => one.toLowerCase().startsWith(`${part}/`));
  return nearest(name, inPart.length > 0 ? inPart : timeZones());
}

/** A country by its name in English or French. */
function countryNamed(name: string): string | null {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const names = ["en", "fr"].map((lang) => new Intl.DisplayNames(lang, { type: "region", fallback: "none" }));
  const all = letters.flatMap((a) => letters.map((b) => a + b));
  return all.find((code) => names.some((of) => of.of(code)?.toLowerCase() === name.toLowerCase())) ?? null;
}

/** The same value as it must be written. */
function rewritten(wants: Kind, written: string): string | null {
  if (wants === "text" && /^(?:19|20)\d{6}$/.test(written))
    return written.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
  if (wants === "text" && written !== "" && !/^[[{&*]|\n/.test(written)) return `"${written}"`;
  if (wants === "list" && /^[\w.-]+$/.test(written)) return `[${written}]`;
  if (wants === "yes-or-no" && /^(?:yes|oui|on|vrai|y|o|1)$/i.test(written)) return "true";
  if (wants === "yes-or-no" && /^(?:no|non|off|faux|n|0)$/i.test(written)) return "false";
  return null;
}
