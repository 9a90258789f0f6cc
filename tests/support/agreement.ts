import { dayOf } from "../../shared/domain/organisation/business-days.ts";
import { people } from "./cast.ts";
import { agreementTyped } from "./example-agreement.ts";
import type { Local } from "./local.ts";
import { begunOn, toDesk } from "./plan.ts";
import type { Visitor } from "./visitor.ts";

/** The agreement of the examples was written on this day. */
const writtenOn = "2026-11-23";

const inDays = (day: string): number => Date.parse(day) / 86_400_000;

/** All that is typed of an agreement, as if it were written on a day (ISO 8601): each of its days as far from it as it was from then. */
export function agreementOn(today: string): Readonly<Record<string, string>> {
  const passed = inDays(today) - inDays(writtenOn);
  const moved = (text: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? new Date((inDays(text) + passed) * 86_400_000).toISOString().slice(0, 10)
      : text;
  return Object.fromEntries(Object.entries(agreementTyped).map(([name, text]) => [name, moved(text)]));
}

/** The day that it is at the head office (ISO 8601). */
export const realToday = (): string => dayOf(new Date().toISOString(), "America/Montreal");

/** From their desk a programme officer starts an agreement of a type. */
export async function beginAgreement(
  local: Local,
  type: "mou" | "intermediary",
): Promise<{ documentId: string; desk: Visitor }> {
  const desk = await toDesk(local, people.officer);
  const agreements = () =>
    desk.page.root
      .querySelectorAll("main form")
      .flatMap(
        (form) => /\/open\/(PA-\d{4}-[0-9a-f]{8})~/.exec(form.getAttribute("action") ?? "")?.[1] ?? [],
      );
  const had = agreements();
  const [start = ""] = desk.links("/start/agreement").filter((link) => link.endsWith("/start/agreement"));
  await desk.open(start);
  await desk.send({ "start.type": type }, "/start/agreement");
  return { documentId: await begunOn(desk, () => agreements().find((id) => !had.includes(id))), desk };
}
