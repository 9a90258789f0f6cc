/** The first button of a form is the one that Enter presses in a line: it is to save, not what another button does beside that. */
export const PressedByEnter = ({ label }: { label: string }) => (
  <button class="visually-hidden" type="submit" tabindex={-1}>
    {label}
  </button>
);
