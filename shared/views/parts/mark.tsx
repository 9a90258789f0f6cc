/** The mark: two lines that meet, which make an A. */
export const Mark = () => (
  <svg
    viewBox="0 0 32 32"
    width="34"
    height="34"
    fill="none"
    stroke-width="4.5"
    stroke-linecap="round"
    aria-hidden="true"
  >
    <path class="mark-one" d="M4.5 27.5 16 5l4.2 8.2" stroke-linejoin="round" />
    <path class="mark-two" d="M27.5 27.5 22 17M9.8 19.6H22" />
  </svg>
);

/** The same in one file for the browser's tab, so that nothing is fetched for it. */
export const favicon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"><path stroke="#0e7488" d="M4.5 27.5 16 5l4.2 8.2"/><path stroke="#d97a1f" d="M27.5 27.5 22 17M9.8 19.6H22"/></svg>',
)}`;
