/** A page as a file. */
export const printing = () => ({
  offer: "This page as an accessible file:",
  link: { en: "PDF in English", fr: "PDF in French" },
  unshown:
    "In this file □ stands for letters of a script that its fonts do not have. The page itself shows them.",
});
