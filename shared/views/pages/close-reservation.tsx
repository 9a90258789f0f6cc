import type { Comment } from "../../domain/audit/comment.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import type { Definition } from "../../domain/forms/definition.ts";
import { messages } from "../../i18n/index.ts";
import { ReasonField } from "../parts/reason-field.tsx";
import { ReservationWords } from "../parts/reservations.tsx";
import { Points } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";

/** Closes reservations: one's own, with a word or without; somebody else's with a reason, which they are told of. */
export function closeReservationPage(
  props: ActProps & {
    /** Whose they are, by name; null where they are the reader's own. */
    of: string | null;
    definition: Definition;
    comment: Comment | Altered | null;
    typed: Readonly<Record<string, string>>;
  },
) {
  const { frame, of, typed, errors } = props;
  const t = messages(frame.lang, frame.about).reservations;
  const own = of === null;
  return (
    <ActPage {...props} title={own ? t.closeOwn : t.closeOf({ name: of })} action={t.action}>
      <ReservationWords {...props} />
      <Points texts={own ? t.meansOwn : t.meansOf({ name: of })} />
      <ReasonField
        lang={frame.lang}
        words={{ reason: own ? t.wordIfAny : t.reason, reasonHint: t.reasonHint }}
        typed={typed["reason"]}
        errors={errors}
      />
    </ActPage>
  );
}
