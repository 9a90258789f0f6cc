/** Lists of documents: by their kind, and what comes of it that there is none yet. */
export const listing = () => ({
  filter: "Show",
  all: "All documents",
  kinds: {
    report: "Results reports",
    plan: "Strategic plans",
    agreement: "Partnership agreements",
    amendment: "Amendments",
    governance: "Governance documents",
  },
  /** For whoever watches over them. */
  overseen: {
    open: {
      all: "Nothing is under way. A results report appears here on the day that its agreement asks for it; a strategic plan or a partnership agreement, when somebody starts it from their desk.",
      report:
        "No results report is under way. Each appears here by itself, on the day that its agreement asks for it.",
      plan: "No strategic plan is under way. It appears here when somebody starts it: those who may start one find that on their desk.",
      agreement:
        "No partnership agreement is under way. It appears here when somebody starts it: those who may start one find that on their desk.",
      amendment:
        "No amendment is under way. It appears here when somebody begins one on the page of an agreement in force.",
      governance:
        "No governance document is under way. It appears here when somebody starts it, and its revision by itself three months before its day of review.",
    },
    ended: {
      all: "Nothing has ended yet. A document comes here once it is published or in force and everybody was told, or once it was withdrawn or refused.",
      report:
        "No results report has ended yet. It comes here once it is published and everybody was told, or once it was withdrawn or refused.",
      plan: "No strategic plan has ended yet. It comes here once it is adopted, published and everybody was told, or once it was withdrawn or refused.",
      agreement:
        "No partnership agreement has ended yet. It comes here once it is in force and its parties were told, or once it was withdrawn or refused.",
      amendment:
        "No amendment has ended yet. It comes here once it is in force and the parties were told, or once it was withdrawn or refused.",
      governance:
        "No governance document has ended yet. It comes here once it is adopted and published, or once it was withdrawn or refused.",
    },
  },
  /** For everybody. */
  published: {
    title: "Published documents",
    lead: "What the organisation plans for children, and what came of it. Each document went through its review before it was published; its page says how anybody can verify that.",
    /** Where it leads from other pages. */
    link: "See what is published",
    toList: "All published documents",
    adopted: ({ on }: { on: string }) => `Adopted on ${on}`,
    empty: {
      all: "Nothing is published yet. Once a results report is approved, or a strategic plan adopted by the board, it stands here for everybody to read.",
      report:
        "No results report is published yet. One is published once it is approved: what was achieved on each indicator, against its target, and what was learned.",
      plan: "No strategic plan is published yet. One is published once the board adopts it: what is to change for children in its years, and by what one will see it.",
      agreement:
        "No partnership agreement is published yet. One is published once it is in force, if its parties can be named without endangering anybody.",
      amendment: "No amendment is published by itself: it changes what its agreement says.",
      governance:
        "No governance document is published yet. One is published once the board adopts it: policies, by-laws, terms of reference and codes of conduct.",
    },
    more: "Older documents",
    first: "Back to the beginning",
  },
});
