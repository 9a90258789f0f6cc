import type { Messages } from "../en.ts";
import { boardLetters } from "./board-letters.ts";

export const boardroom = (): Messages["boardroom"] => ({
  mails: boardLetters(),
  ofBody: ({ committee }) =>
    committee === null ? "du conseil d’administration" : `du comité (${committee})`,
  facts: { when: "Quand", place: "Lieu" },
});
