/** Whether a `unicode-range` holds one of these letters; without a range all are held. */
export function holdsOneOf(range: string, letters: ReadonlySet<number>): boolean {
  if (range === '') return true;
  return range.split(',').some((part) => {
    const [from, to = from] = part
      .trim()
      .replace(/^U\+/i, '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return [...letters].some((letter) => letter >= from && letter <= to);
  });
}

/**
 * The page's faces that a drawing is set in, each with its file within, for a picture that is painted from it: a picture may fetch
 * nothing. A face whose file cannot be had is left out, and its letters are the system's.
 */
export async function facesIn(drawing: string): Promise<string> {
  const letters = new Set(Array.from(drawing, (letter) => letter.codePointAt(0) ?? 0));
  const faces = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .filter(({ style }) => drawing.includes(style.getPropertyValue('font-family').replace(/^["']|["']$/g, '')))
      .filter(({ style }) => holdsOneOf(style.getPropertyValue('unicode-range'), letters))
      .map((rule) => within(rule.cssText, sheet.href ?? document.baseURI).catch(() => '')),
  );
  return (await Promise.all(faces)).join('\n');
}

/** A rule of a face with its file's bytes in place of its address. */
async function within(rule: string, base: string): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(rule);
  if (address === null) return '';
  const answer = await fetch(new URL(address[1], base));
  if (!answer.ok) return '';
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return rule.replace(address[0], `url("data:font/woff2;base64,${text}")`);
}
