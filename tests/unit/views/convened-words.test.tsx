import { expect, it } from "vitest";
import type { Certified } from "../../../shared/domain/board/certificate.ts";
import { Convened } from "../../../shared/views/parts/convened.tsx";

/** Whether a certificate says that its meeting was duly convened, and where it does not, why not. */

const source = { en: "s. 136(4)", fr: "par. 136(4)" };
const rule = { days: 7, source: { en: "s. 28", fr: "art. 28" } };

const recorded = (more: Partial<NonNullable<Certified["convened"]>>) => ({
  convenedElsewhere: null,
  convened: {
    ...{ noticeAt: "2026-11-02T15:00:00.000Z", paperAt: null, startsAt: "2026-11-20T17:30:00.000Z" },
    ...{ isResumed: false, members: 5, inTime: 5, waived: 0, since: 0, attended: 0, attending: source, rule },
    ...more,
  },
});

const elsewhere = (said: NonNullable<Certified["convenedElsewhere"]>["said"]) => ({
  convened: null,
  convenedElsewhere: { said, rule },
});

type Known = Pick<Certified, "convened" | "convenedElsewhere">;

it.each<[string, Known, en: string, fr: string]>([
  [
    "by a notice that each had",
    recorded({}),
    "was duly convened: each member had notice in time, or waived it.",
    "dûment convoquée : chaque membre a eu l’avis à temps, ou y a renoncé.",
  ],
  [
    "with a member who took office since and came",
    recorded({ inTime: 4, since: 1, attended: 1 }),
    "was duly convened: each member had notice in time, waived it, or took office after it was given and attended.",
    "ou est entré en fonction après l’avis et a assisté à la réunion. Qui y assiste renonce à l’avis,",
  ],
  [
    "with one who came, by by-laws that say nothing of it",
    recorded({ inTime: 4, since: 1, attended: 1, attending: null }),
    "does not say that the meeting was duly convened: a member took office after notice was given and attended,",
    "ne dit pas que la réunion a été dûment convoquée : un membre est entré en fonction après l’avis et a assisté",
  ],
  [
    "with one who did not come",
    recorded({ inTime: 4, since: 1 }),
    "does not say that the meeting was duly convened: of a member who took office after notice was given",
    "il n’est pas consigné qu’il l’ait eu, y ait renoncé ou ait assisté à la réunion.",
  ],
  [
    "elsewhere, in time",
    elsewhere({ notice: "given", on: "2026-11-02" }),
    "was duly convened: each member had notice in time.",
    "dûment convoquée : chaque membre a eu l’avis à temps.",
  ],
  [
    "elsewhere, with waivers",
    elsewhere({ notice: "waived", on: null }),
    "None recorded",
    "dûment convoquée : chaque membre a eu l’avis à temps, ou y a renoncé.",
  ],
  [
    "elsewhere, as its minutes do not say",
    elsewhere({ notice: "unsaid" }),
    "its minutes do not say how it was convened.",
    "son procès-verbal ne dit pas comment elle l’a été.",
  ],
  [
    "elsewhere, before it was asked",
    elsewhere({ notice: "unrecorded" }),
    "how it was convened was not recorded when its decision was entered.",
    "sa convocation n’a pas été consignée avec la décision.",
  ],
])("a meeting was convened %s", (_, known, en, fr) => {
  for (const [lang, words] of [["en", en] as const, ["fr", fr] as const]) {
    const shown = <Convened frame={{ lang } as never} known={known as Certified} zone="America/Toronto" />;
    expect(shown.toString().replaceAll(/\u00a0/g, " ")).toContain(words);
  }
});
