/**
 * Before a vowel, or an h that is mute, `de` and its like lose their e: "d’Awa", "d’Irène", but "de Moussa".
 *
 * Of names one has to know how they are said, so the rule is kept small (Banque de dépannage linguistique, "Élision"):
 * - h is taken for aspirated ("de Hannah", "de Hassan"), save in the French names below, and what begins like them;
 * - y before a consonant is a vowel ("d’Yves"), before a vowel it is none ("de Yaoundé", "de Youssef");
 * - ou before a vowel is none either ("de Ouagadougou"); nor is what stands before "onze", "oui" and "ouistiti".
 */
const muteNames =
  /^h(adrien|aiti|ector|ele|elo|enri|ermine|erve|ilaire|ippoly|onor|orace|ortens|ubert|ugo|ugu|yacinth)/;

/** Letters without their accents, small, so that "É" is known for an e. */
const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Whether a word or a name is said with a vowel at its beginning. */
function beginsWithVowel(word: string): boolean {
  const said = plain(word);
  if (/^(onz|oui\b|ouistiti)/.test(said) || /^ou[aeiouy]/.test(said)) return false;
  if (said.startsWith("y")) return /^y[^aeiouy\s]/.test(said);
  if (said.startsWith("h")) return muteNames.test(said);
  return /^[aeiouœæ]/.test(said);
}

/** "de" before a name or a noun: "de Moussa", "d’Awa". */
export const de = (word: string): string => (beginsWithVowel(word) ? `d’${word}` : `de ${word}`);

/**
 * The articles before a document as it is named within a sentence: "le rapport", "l’entente", "du plan", "à l’avenant". What is
 * named so is masculine, or begins with a vowel, so that its gender is not heard.
 */
export const le = (named: string): string => (beginsWithVowel(named) ? `l’${named}` : `le ${named}`);
export const Le = (named: string): string => (beginsWithVowel(named) ? `L’${named}` : `Le ${named}`);
export const du = (named: string): string => (beginsWithVowel(named) ? `de l’${named}` : `du ${named}`);
export const au = (named: string): string => (beginsWithVowel(named) ? `à l’${named}` : `au ${named}`);
