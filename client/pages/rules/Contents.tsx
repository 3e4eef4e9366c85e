import type { Section } from '../../codex/outline.ts';
import { t } from '../../text/index.tsx';
import { PHONE, useMedia } from '../../ui/useMedia.ts';

/** The contents: every section and entry now shown, each a link. Folded on a phone. */
export function Contents({ sections }: { sections: readonly Section[] }) {
  const phone = useMedia(PHONE);
  return (
    <details class="codex-contents" open={!phone}>
      <summary>{t('codex.contents')}</summary>
      <nav aria-label={t('codex.contents')}>
        <ol>
          {sections.map(({ id, number, title, entries }) => (
            <li key={id}>
              <a href={`#${id}`}>{t('codex.section', { number, title: t(title) })}</a>
              <ul>
                {entries.map((entry) =>
                  entry.title ? (
                    <li key={entry.id}>
                      <a href={`#${entry.id}`}>{t(entry.title)}</a>
                    </li>
                  ) : null,
                )}
              </ul>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
