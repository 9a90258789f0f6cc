import { tidyComment } from "../../domain/audit/comment.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import { partnerOf } from "../../domain/people/partners.ts";
import type { Result } from "../../domain/result.ts";
import { canHelp, isHelping } from "../../domain/review/colleagues.ts";
import { commentersOf } from "../../domain/review/comment-days.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Directory } from "../../ports/reading.ts";
import { whoeverCan } from "../engine/whoever-can.ts";
import type { Credentials } from "../entering/identify.ts";
import { actAsWriter, type WriterDeps, type WriterRefusal } from "./act-as-writer.ts";

type Deps = WriterDeps & { directory: Pick<Directory, "organisation"> };
type Done = Promise<Result<null, WriterRefusal>>;

/** The author sets until the end of which day (ISO 8601) comments on the draft are made. */
export async function setPeriod(
  deps: Deps,
  credentials: Credentials,
  { command, until }: { command: string; until: string },
): Done {
  const organisation = await deps.directory.organisation();
  return actAsWriter(deps, credentials, { command, until, act: "period" }, ({ by, link, head }) => ({
    command: {
      name: "set-comment-period",
      ...{ by, until, timeZone: calendarIn(organisation, head.report.office).timeZone },
      ...{ linkedAt: link.createdAt, now: deps.clock.now() },
    },
  }));
}

/** Whoever writes the draft answers a comment by its number, or says that it is taken in, with words or without. */
export async function settleComment(
  deps: Deps,
  credentials: Credentials,
  form: {
    command: string;
    number: number;
    outcome: "answered" | "taken-in";
    text: string;
    masked: string;
  },
): Done {
  const organisation = await deps.directory.organisation();
  const { number, outcome, text, masked } = form;
  const words = tidyComment({ text, fields: {} });
  const comment = words && commitTo(words, deps.ids.secret);
  const said = { command: form.command, number: String(number), outcome, text, masked };
  return actAsWriter(deps, credentials, { ...said, act: "settle" }, ({ by, link, head }) => ({
    command: {
      name: "settle-comment",
      ...{ by, number, outcome, masked, commentCommitment: comment?.hash ?? null },
      timeZone: calendarIn(organisation, head.report.office).timeZone,
      ...{ linkedAt: link.createdAt, now: deps.clock.now() },
    },
    ...(comment && { extras: { comment } }),
  }));
}

/**
 * Who could be asked for comments, by id and name, in the order of the roster: first people of the organisation, then those of its
 * partners, each with whose they are.
 */
export async function whoCanComment(
  deps: { directory: Directory; clock: Clock },
  report: Document,
): Promise<{ id: string; name: string; partner: string | null }[]> {
  const free = await whoeverCan(
    deps,
    (one, now) => !isHelping(report, "commenter", one.person) && canHelp(report, "commenter", one, now),
  );
  const found = await withPartners(
    deps,
    free.map(({ id, name, roles }) => ({ id, name, of: partnerOf({ roles }) })),
  );
  return [
    ...found.filter(({ partner }) => partner === null),
    ...found.filter(({ partner }) => partner !== null),
  ];
}

/** Who was asked for comments, in the order of that, and whose they are; of somebody who was erased there is no name. */
export async function whoWasAsked(
  deps: { directory: Directory },
  report: Document,
): Promise<{ id: string; name: string | null; partner: string | null }[]> {
  const { directory } = deps;
  const ids = commentersOf(report);
  const [names, known] = await Promise.all([
    directory.names(ids),
    Promise.all(ids.map((id) => directory.person(id))),
  ]);
  const asked = ids.map((id, at) => {
    const found = known[at];
    return { id, name: names[id] ?? null, of: found ? partnerOf(found.person) : null };
  });
  return withPartners(deps, asked);
}

/** People with the name of the partner that each is of, by its id; null for those of the organisation. */
async function withPartners<Person>(
  { directory }: { directory: Pick<Directory, "partner"> },
  people: readonly (Person & { of: string | null })[],
): Promise<(Omit<Person & { of: string | null }, "of"> & { partner: string | null })[]> {
  const partners = [...new Set(people.flatMap(({ of }) => of ?? []))];
  const known = await Promise.all(partners.map((id) => directory.partner(id)));
  const named = new Map(known.flatMap((each) => (each ? [[each.partner.id, each.partner.name]] : [])));
  return people.map(({ of, ...one }) => ({ ...one, partner: of === null ? null : (named.get(of) ?? of) }));
}
