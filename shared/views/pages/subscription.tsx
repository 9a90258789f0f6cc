import { messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";

type SubscriptionProps = {
  frame: Frame;
  /** Name of the organisation that subscribed. */
  subscriber: string;
  /** What the page is about: asking to unsubscribe, or what was done. */
  state: "subscribed" | "unsubscribed" | "subscribed-again";
  unsubscribeUrl: string;
  subscribeUrl: string;
};

/** A subscription by the link in its notices: how it stands, and one button. Only the button changes it. */
export function subscriptionPage(props: SubscriptionProps) {
  const { frame, subscriber, state } = props;
  const t = messages(frame.lang, frame.about).doors.subscription;
  const { title, text, action } = t[state];
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text({ subscriber })}</p>
      <form method="post" action={state === "unsubscribed" ? props.subscribeUrl : props.unsubscribeUrl}>
        <p class="actions">
          <button class={state === "subscribed" ? "button" : "quiet"} type="submit">
            {action}
          </button>
        </p>
      </form>
      <p class="soft">{t.contractual}</p>
    </Page>
  );
}
