import { expect, it } from "vitest";
import { type Offered, refuseOfferAt } from "../../../shared/domain/documents/agreement/offered.ts";
import type { Signatory } from "../../../shared/domain/documents/agreement/signatories.ts";

const named = (party: string, email: string): Signatory => ({
  ...{ party, isOurs: false, of: "Association Yiriwa Denw", country: "ML", as: "Présidente" },
  ...{ lang: "fr", roleOfKnown: null, name: "Aminata Coulibaly", email },
});
const offer = (as: Offered["as"], email: string, isOver = false): Offered => ({
  ...{ number: 1, party: "a2", as, role: "signatory.a", person: null, named: named("a2", email) },
  ...(isOver && { isOver }),
});

const own = {
  ...{ sender: "accord@house.example", operators: "operators@house.example" },
  correspondence: {
    replyTo: { en: "office@house.example", fr: "bureau@house.example" },
    readBy: { en: "the office", fr: "le bureau" },
  },
};
const signs = "president@partner.example";
const parties = [named("a2", signs), named("a3", "other@partner.example")];

it.each<[string, Offered["as"], string, Offered[], string | null]>([
  ["whoever signs, at the address that their row has", "signatory", signs, [], null],
  ["whoever signs, once more", "signatory", signs, [offer("signatory", signs)], null],
  [
    "whoever signs, at a colleague's",
    "signatory",
    signs,
    [offer("colleague", signs)],
    "somebody-elses-address",
  ],
  [
    "whoever signs, at that of another party",
    "signatory",
    "Other@partner.example",
    [],
    "somebody-elses-address",
  ],
  ["a colleague", "colleague", "new@partner.example", [], null],
  ["a colleague, at the address of whoever signs", "colleague", signs, [], "somebody-elses-address"],
  [
    "a colleague, once more",
    "colleague",
    "new@partner.example",
    [offer("colleague", "new@partner.example")],
    "somebody-elses-address",
  ],
  [
    "a colleague whose offer was taken back",
    "colleague",
    "new@partner.example",
    [offer("colleague", "new@partner.example", true)],
    null,
  ],
  ["a colleague, where Accord sends from", "colleague", "accord@house.example", [], "own-address"],
  ["a colleague, where its answers are read", "colleague", "bureau@house.example", [], "answers-address"],
])("a draft is offered to %s, or is not", (_, as, email, offered, code) => {
  expect(refuseOfferAt({ party: "a2", email }, as, { parties, offered }, own)?.code ?? null).toBe(code);
});
