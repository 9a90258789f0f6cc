type Tranche = { number: string };
type Sum = { amount: string };
type Asked = { person: string; agreement: string };
type When = { when: string };

/** What is to be paid of an agreement in force, and what was; days and amounts come in words already. */
export const tranches = () => ({
  title: "Tranches",
  lead: "Whoever pays for the organisation records here what was paid. The partner is told of each payment by mail.",
  onDesk: "A tranche of this agreement is due: record there what was paid.",
  name: ({ number, amount }: Tranche & Sum) => `Tranche ${number}: ${amount}`,
  waits: {
    date: ({ on }: { on: string }) => `Waits for its day, ${on}.`,
    report: ({ report }: { report: string }) =>
      `Waits until the ${report} is approved; it becomes due by itself then.`,
    unknownReport: "Waits until a report is approved; it becomes due by itself then.",
    milestone: ({ on }: { on: string }) => `Waits for a milestone, expected by ${on}.`,
  },
  due: ({ since, left }: { since: string; left: string }) => `Due since ${since}. Still to be paid: ${left}.`,
  paid: ({ amount }: Sum) => `Paid in full: ${amount}.`,
  payment: ({ number, amount, on, reference }: Tranche & Sum & { on: string; reference: string }) =>
    `Payment ${number}: ${amount}, on ${on}. Reference: ${reference}`,
  undone: ({ payment, by, reason }: { payment: string; by: string; reason: string }) =>
    `${payment}. Taken back by ${by}, since it was recorded by mistake: ${reason}`,
  noReference: "not kept any more",
  toPay: ({ number }: Tranche) => `Record a payment of tranche ${number}`,
  toUndo: ({ number }: Tranche) => `Take payment ${number} back`,
  toReach: ({ number }: Tranche) => `Record that the milestone of tranche ${number} is reached`,
  pay: {
    title: ({ number }: Tranche) => `Record a payment of tranche ${number}`,
    means: [
      "Accord pays nothing: you record what your bank or your accounts show.",
      "The partner is told by mail: the day, the amount and the reference.",
      "If it is less than what is left, the rest stays due. A tranche is paid in three parts at most.",
      "A slip can be taken back later. It stays visible that it was there.",
    ],
    left: "Still to be paid",
    day: "Day of the payment",
    dayHint: "Like 30 June 2027; not to come, and not before the agreement was in force",
    amount: "Amount paid",
    amountHint: ({ left }: { left: string }) => `At most ${left}`,
    lastPart: ({ left }: { left: string }) =>
      `This is the third part of the tranche, and so the last: it must be all that is left, ${left}`,
    tooMuch: ({ left }: { left: string }) => `This is more than what is left of the tranche: ${left}`,
    tooEarly: ({ since }: { since: string }) =>
      `This is before the agreement was in force, which it has been since ${since}`,
    reference: "Reference of the payment",
    referenceHint: "As the partner finds it on their statement. No name of a child.",
    recognisable: ({ found }: { found: string }) =>
      `The partner would read the reference, and a child could be recognised by ${found}: change it, or say below that nobody can be`,
    action: "Record the payment",
    meanwhile:
      "Another payment of this tranche was recorded, or taken back, while you wrote. Look at what is left, and at what you typed.",
    done: { title: "The payment is recorded", text: "The partner is told by mail." },
  },
  undo: {
    title: ({ number }: Tranche) => `Take payment ${number} back`,
    means: [
      "It counts no more, and its tranche is due again as far as it is not paid otherwise.",
      "The payment stays visible, with your reason. The partner is told by mail that it was recorded by mistake.",
    ],
    payment: "Payment",
    reason: "What is wrong with it?",
    reasonHint:
      "The people on this agreement can read it. It is kept apart from the record, which holds only a proof of it. Never name a child.",
    action: "Take the payment back",
    done: {
      title: "The payment is taken back",
      text: "The tranche is due again. The partner is told by mail.",
    },
  },
  reach: {
    title: ({ number }: Tranche) => `Record that the milestone of tranche ${number} is reached`,
    means: [
      "From today on the tranche is to be paid. Whoever pays it hears so by mail.",
      "This cannot be taken back.",
    ],
    milestone: "The milestone",
    reason: "How is it seen that it is reached?",
    reasonHint:
      "The people on this agreement can read it. It is kept apart from the record, which holds only a proof of it. Never name a child.",
    action: "Record it",
    done: {
      title: "The milestone is recorded",
      text: "Whoever pays the tranche hears by mail that it is due.",
    },
  },
  history: {
    scheduled: ({ when, tranches: all }: When & { tranches: string }) =>
      `On ${when}, Accord noted what is to be paid of the agreement: ${all}.`,
    due: {
      date: ({ when, number }: When & Tranche) =>
        `On ${when}, tranche ${number} became due, since its day had come.`,
      report: ({ when, number }: When & Tranche) =>
        `On ${when}, tranche ${number} became due, since the report that it waited for was approved.`,
      milestone: ({ when, number, by }: When & Tranche & { by: string }) =>
        `On ${when}, ${by} recorded that the milestone of tranche ${number} is reached, so that it is due.`,
    },
    reminded: ({ when, number }: When & Tranche) =>
      `On ${when}, Accord reminded whoever pays that tranche ${number} is due.`,
    paid: ({ when, number, payment, on, by }: When & Tranche & { payment: string; on: string; by: string }) =>
      `On ${when}, ${by} recorded payment ${payment}, of tranche ${number}, made on ${on}.`,
    undone: ({ when, payment, number, by }: When & Tranche & { payment: string; by: string }) =>
      `On ${when}, ${by} took payment ${payment} back, of tranche ${number}: it was recorded by mistake.`,
  },
  letters: {
    due: {
      subject: ({ person, number, amount, agreement }: Tranche & Sum & Asked) =>
        `${person}: ${amount} is due, tranche ${number} of the ${agreement}`,
      intro: ({ number, amount, agreement }: Tranche & Sum & { agreement: string }) =>
        `Tranche ${number} of the ${agreement} is due: ${amount} is to be paid. Once that is done, record the day, the amount and the reference by the link below.`,
    },
    unpaid: {
      subject: ({ person, number, amount, agreement }: Tranche & Sum & Asked) =>
        `${person}: a reminder that ${amount} is due, tranche ${number} of the ${agreement}`,
      intro: ({ number, amount, agreement }: Tranche & Sum & { agreement: string }) =>
        `Tranche ${number} of the ${agreement} is due still: no payment of ${amount} is on record. If it was paid, record it by the link below.`,
    },
    more: ["Somebody else in your role may have it in hand: the page shows what is recorded by now."],
    action: "See what is due",
    milestone: {
      subject: ({ person, number, agreement }: Tranche & Asked) =>
        `${person}: is the milestone of tranche ${number} of the ${agreement} reached?`,
      intro: ({ number, amount, agreement }: Tranche & Sum & { agreement: string }) =>
        `Today is the day that the ${agreement} names for tranche ${number}, ${amount}. It is paid once its milestone is reached. If it is, record that, and how it is seen.`,
      more: [
        "If it is not reached yet, nothing is due, and you can record it on any later day by the same link.",
      ],
      action: "See the milestone",
    },
  },
  notice: {
    paid: {
      subject: ({ amount, agreement }: Sum & { agreement: string }) =>
        `For your information: ${amount} was paid under the ${agreement}`,
      intro: ({ addressee, on, agreement }: { addressee: string; on: string; agreement: string }) =>
        `A payment was made to ${addressee} on ${on}, under the ${agreement}. Nothing is expected of you.`,
      more: "If it does not arrive, write to whoever works with you on the agreement, with the reference above.",
    },
    undone: {
      subject: ({ amount, agreement }: Sum & { agreement: string }) =>
        `Correction: a payment of ${amount} under the ${agreement} was recorded by mistake`,
      intro: ({ addressee, on, agreement }: { addressee: string; on: string; agreement: string }) =>
        `We had told ${addressee} of a payment on ${on}, under the ${agreement}. It was recorded by mistake and does not count. We apologise for that.`,
      more: "You will hear again when the tranche is paid.",
    },
    tranche: "Tranche",
    day: "Day of the payment",
    amount: "Amount",
    reference: "Reference",
    why: ({ addressee }: { addressee: string }) =>
      `You receive this notice because ${addressee} is the partner of the agreement.`,
  },
  refusal: {
    "nothing-due": {
      cause: "Nothing is to be paid of this tranche now: what it waits for is not there yet.",
      next: "The agreement’s page says what it waits for. You are told by mail when it is due.",
    },
    "paid-meanwhile": {
      cause:
        "Somebody else recorded a payment of this tranche, or took one back, since your page was opened. The first one counts, and yours was not recorded.",
      next: "Look at what is left of the tranche, and record your payment again if it is another one.",
    },
    "payment-undone": {
      cause: "This payment counts no more: it was taken back already.",
      next: "The agreement’s page shows what is recorded.",
    },
    "milestone-reached": {
      cause: "It is on record already that this milestone is reached, or the tranche waits for none.",
      next: "The agreement’s page shows where the tranche stands.",
    },
  },
});
