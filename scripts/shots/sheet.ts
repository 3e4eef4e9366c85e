import type { Shot } from './window.ts';

const plain = (text: string): string => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page of all pictures, a row a screen, small; each opens in full. */
export function contactSheet(shots: readonly Shot[], troubles: readonly string[]): string {
  const screens = [...new Set(shots.map(({ screen }) => screen))];
  const rows = screens.map((screen) => {
    const pictures = shots
      .filter((shot) => shot.screen === screen)
      .map(({ file, size, theme, language }) => {
        const words = `${size} ${theme} ${language}`;
        return `<figure><a href="${file}"><img src="${file}" alt="${plain(`${screen}, ${words}`)}" loading="lazy"></a><figcaption>${words}</figcaption></figure>`;
      });
    return `<section id="${screen}"><h2>${plain(screen)}</h2><div>${pictures.join('')}</div></section>`;
  });
  const links = screens.map((screen) => `<a href="#${screen}">${plain(screen)}</a>`).join(' · ');
  const faults = troubles.map((trouble) => `<li>${plain(trouble)}</li>`).join('');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Counterpoise: every screen</title>
<style>
body { font: 15px/1.4 system-ui, sans-serif; margin: 24px; background: #ddd; color: #222 }
section > div { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start }
figure { margin: 0 } img { height: 320px; border: 1px solid #999 } figcaption { font-size: 13px }
</style>
<h1>Every screen</h1><p>${links}</p>${faults ? `<h2>Troubles</h2><ul>${faults}</ul>` : ''}
${rows.join('\n')}
</html>
`;
}
