/** A word, or one sign of a script that writes words without spaces between them. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}’'-]+/gu;

/** Letters of scripts without spaces that make about one word. */
const SIGNS_A_WORD = 1.6;

/** How many words a text has, in any language; in Chinese, Japanese and Thai about as many as it would have in another. */
export function countWords(text: string): number {
  let words = 0;
  let signs = 0;
  for (const [found] of text.matchAll(WORD)) {
    if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u.test(found)) signs++;
    else if (/[\p{L}\p{N}]/u.test(found)) words++;
  }
  return words + Math.round(signs / SIGNS_A_WORD);
}
