import { language, t } from '../text/index.tsx';
import { type LanguageChoice, languageOf, OFFERED } from '../text/languages.ts';
import { chooseLanguage } from './language.ts';
import { Select } from './Select.tsx';

/** The choice of the language, each by its name in itself; nothing where there is none to choose. */
export function LanguageSelect({ hideLabel }: { hideLabel?: boolean }) {
  const now = language.value;
  const choices: readonly LanguageChoice[] = OFFERED.some((id) => id === now) ? OFFERED : [...OFFERED, now];
  if (choices.length < 2) return null;
  return (
    <span class="language-select">
      <Select
        label={t('language.label')}
        hideLabel={hideLabel}
        value={now}
        options={choices.map((id) => ({ value: id, label: languageOf(id).name, lang: id }))}
        onChange={(id) => void chooseLanguage(id)}
      />
    </span>
  );
}
