import { expect, it, vi } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { registerUrl } from "../../../shared/views/urls.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { withParties } from "../../support/party-policy.ts";
import { known } from "../histories/example.ts";
import { director, partner } from "../hostile/parties.ts";
import { agreementChecked, submitsIn } from "./agreement-place.ts";
import { decideAs, signature } from "./party-place.ts";
import { arriveAs, type Paged } from "./place.ts";
import { atDesk, secretary } from "./to-desk.ts";

const title = agreementTyped["title.en"] ?? "";
/** Whoever is asked first reads mails in French. */
const titleInFrench = agreementTyped["title.fr"] ?? "";
const named = {
  "parties.a2.known": "partner.yiriwa-denw",
  "parties.a2.signatoryEmail": "Fanta.Coulibaly@yiriwa-denw.example",
};
const { stages } = known.agreementPolicy;
const [programme, direction] = [stages[0], stages.find(({ id }) => id === "direction")];
if (!programme || !direction) throw new Error("the example has no stages");
const alone = { ...direction, lanes: direction.lanes.filter(({ when }) => when === undefined) };
const policy = withParties({ ...known.agreementPolicy, stages: [programme, alone] });

const submitted = async (typed: Readonly<Record<string, string>> = {}): Promise<Paged> =>
  submitsIn(
    await agreementChecked(
      "intermediary",
      { ...agreementTyped, ...named, ...typed },
      ({ deps: { records } }) => {
        const before = records.policy.bind(records);
        vi.spyOn(records, "policy").mockImplementation(async (id) =>
          id === policy.id ? policy : before(id),
        );
      },
    ),
  );

const numberOf = ({ memory }: Paged): string => memory.entries[0]?.documentId ?? "";

const subjectTo = ({ world, origin }: Paged, person: string): string => {
  const letter = world.mailsTo(person).at(-1);
  return letter ? compose(letter, origin).subject : "";
};

it("an agreement is called by its title and its number where those look who may read it", async () => {
  const place = await submitted();
  const documentId = numberOf(place);
  const called = `${title} (partnership agreement ${documentId})`;
  expect((await atDesk(place, "P-003")).text).toContain(called);
  const overseer = await arriveAs(place, secretary);
  const [, , , linkId = ""] = new URL(overseer.page.url).pathname.split("/");
  await overseer.open(`${place.origin}${registerUrl("en", linkId)}`);
  expect(overseer.text).toContain(called);
  expect(subjectTo(place, "P-003")).toContain(`«\u00a0${titleInFrench}\u00a0»`);
  expect(subjectTo(place, "P-003")).toContain(documentId);
});

it("a party signs words that name it so, and its record keeps the very words that its page showed", async () => {
  const place = await submitted();
  await decideAs(place, "P-003", { decision: "approve" });
  await decideAs(place, partner, { decision: "consent" });
  await decideAs(place, director, { decision: "approve" });
  const signing = await arriveAs(place, partner);
  expect(signing.text).toContain(`${title} (partnership agreement ${numberOf(place)})`);
  await signing.send(signature, "/party-signature");
  const shown = signing.page.root.querySelector(".resolved")?.textContent ?? "none";
  expect(shown).toContain(title);
  await signing.send({}, "/party-signing");
  const kept = [...place.memory.comments.values()].map(({ value }) => value.fields["signature.words"]);
  expect(kept).toContain(shown);
  expect(signing.text).toContain(`${title} (partnership agreement ${numberOf(place)})`);
});

it.each([
  ["nothing of it", { publication: "withheld" }],
  ["not what it is called", { publication: "redacted", publicationLeavesOut: "places" }],
])("no mail bears its title where everybody may know %s; pages do", async (_, publication) => {
  const place = await submitted({
    ...publication,
    publicationReason: "It endangers the partner.",
    publicationApprover: "The executive director",
    publicationReview: "2027-11-01",
  });
  expect(place.world.report?.status).toBe("in-review");
  expect(subjectTo(place, "P-003")).not.toBe("");
  expect(subjectTo(place, "P-003")).not.toContain(titleInFrench);
  expect((await atDesk(place, "P-003")).text).toContain(title);
});
