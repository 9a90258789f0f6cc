type Told = { addressee: string; on: string; changes: string };

const ofAgreement = ({ addressee, on, changes }: Told) =>
  `The strategic plan to which an agreement of ${addressee} contributes was amended. Since ${on} other ${changes} have been in force. Your agreement and reports under way keep what they began with. Nothing is expected of you.`;

const asDonor = ({ addressee }: Pick<Told, "addressee">) =>
  `You receive this notice because ${addressee} is a donor of an agreement that contributes to this plan.`;

/** What an amendment says of a strategic plan, and what comes of it; days come in words already. */
export const planAmendment = () => ({
  begin: {
    link: "Amend this plan",
    title: "Amend the plan",
    lead: "An amendment changes what an adopted plan promises: its results, its targets, its budget, or when it is looked at. It goes through its own approval, to the board as its policy says.",
    points: [
      "The form holds what is in force today. You change there what is to change; each original stays beside what it becomes.",
      "Targets and budgets of years that are over stay as they are: their reports were held against them.",
      "Until it is adopted, the plan holds as it is. Reports and agreements under way keep what they began with; those that are begun later follow the amendment.",
      "A plan has one amendment on its way at a time. Others can be written meanwhile, and have to be begun anew once that one is in force.",
    ],
    since: "Adopted on",
    end: "Last day",
    back: "Back to the plan",
  },
  original: "Each original, as it is in force today, beside what it becomes. All else of the plan stays.",
  /** On the page of the plan. */
  listed: "The plan holds as its last amendment has it. What was adopted first stays below.",
  amended: ({
    when,
    number,
    on,
    changes,
    id,
  }: {
    when: string;
    number: string;
    on: string;
    changes: string;
    id: string;
  }) =>
    `On ${when}, amendment ${number} (${id}) changed the plan, as of ${on}: ${changes}. Reports and agreements that are begun from then on follow it.`,
  refusal: {
    "plan-over": {
      cause:
        "The plan is not in force any more: another plan has taken its place, or its years are over. What it promised is amended no more.",
      next: "Amend the plan that is in force, or start a new one from your desk. All that you wrote is kept.",
    },
  },
  notice: {
    intro: {
      donor: ofAgreement,
      partner: ofAgreement,
      subscriber: ({ on, changes }: Told) =>
        `The strategic plan was amended. Since ${on} other ${changes} have been in force. Agreements and reports under way keep what they began with.`,
    },
    kept: "The page of the plan shows what it was, and what it has become.",
    why: {
      donor: asDonor,
      partner: asDonor,
      subscriber: ({ addressee }: { addressee: string }) =>
        `You receive this notice because ${addressee} asked to be told of strategic plans. You can unsubscribe at any time, at once and without giving a reason.`,
    },
  },
});
