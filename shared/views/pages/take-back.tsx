import { messages } from "../../i18n/index.ts";
import { Hidden, Points } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";

/** An author takes back what they submitted: what follows from it, and one button. */
export function takeBackPage(props: ActProps & { round: number }) {
  const t = messages(props.frame.lang, props.frame.about).takingBack;
  return (
    <ActPage {...props} title={t.title} action={t.action}>
      <Hidden values={{ round: props.round }} />
      <Points texts={t.means} />
    </ActPage>
  );
}
