/** What each kind of document is called. */
export const kinds = () => ({
  report: {
    title: {
      "semi-annual": ({ period, agreement }: { period: string; agreement: string }) =>
        `Semi-annual results report, ${period}: ${agreement}`,
      annual: ({ period, agreement }: { period: string; agreement: string }) =>
        `Annual results report, ${period}: ${agreement}`,
    },
    /** Within a sentence, told from every other of its agreement. */
    name: {
      "semi-annual": ({ period, agreement }: { period: string; agreement: string }) =>
        `semi-annual results report on “${agreement}”, ${period}`,
      annual: ({ period, agreement }: { period: string; agreement: string }) =>
        `annual results report on “${agreement}”, ${period}`,
    },
  },
  plan: {
    title: ({ period }: { period: string }) => `Strategic plan ${period}`,
    name: ({ period }: { period: string }) => `strategic plan ${period}`,
  },
});
