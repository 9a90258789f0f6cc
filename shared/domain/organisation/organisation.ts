import type { Bilingual, PinnedPolicy } from "../../../events/common.ts";
import { hashOf } from "../audit/hash.ts";

export type Lang = "en" | "fr";

/** The organisation that runs Accord: data, so that any organisation can. */
export type Organisation = {
  name: Bilingual;
  shortName: Bilingual;
  /** IANA name of the head office's time zone. */
  timeZone: string;
  offices: readonly Office[];
  /** Who holds which role: ids of people, in order of preference. */
  roster: Readonly<Record<string, readonly string[]>>;
};

/** An office, with the IANA name of its time zone and its country (ISO 3166-1 alpha-2). */
type Office = { id: string; city: string; country: string; timeZone: string };

/** A person as the rules need to know them; their name and address lie among the private data. */
export type Person = {
  id: string;
  roles: readonly string[];
  active: boolean;
  lang: Lang;
  office: string;
  timeZone: string;
};

/** A donor organisation, told in its language. */
export type Donor = { id: string; name: string; lang: Lang };

/** How to address and reach somebody: private and erasable. */
export type Contact = { name: string; email: string };

/** An approval policy: which stages, and in each which roles decide side by side. Versioned data. */
export type Policy = {
  id: string;
  version: number;
  stages: readonly {
    id: string;
    label: Bilingual;
    serviceLevelDays: number;
    lanes: readonly { id: string; label: Bilingual; role: string }[];
  }[];
};

/**
 * Pins a policy to a document: its version, its hash, and who was assigned to each lane. Nobody reviews their own
 * work (I13), so the author is passed over.
 * @returns the pinned policy, or the role that nobody else holds
 */
export function pinPolicy(
  policy: Policy,
  roster: Organisation["roster"],
  author: string,
): { ok: true; policy: PinnedPolicy } | { ok: false; vacantRole: string } {
  const stages: PinnedPolicy["stages"] = [];
  for (const stage of policy.stages) {
    const lanes: PinnedPolicy["stages"][number]["lanes"] = [];
    for (const lane of stage.lanes) {
      const person = roster[lane.role]?.find((candidate) => candidate !== author);
      if (!person) return { ok: false, vacantRole: lane.role };
      lanes.push({ ...lane, person });
    }
    stages.push({ ...stage, lanes });
  }
  return { ok: true, policy: { id: policy.id, version: policy.version, hash: hashOf(policy), stages } };
}
