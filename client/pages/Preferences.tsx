import { t } from '../text/index.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { LanguageSelect } from '../ui/LanguageSelect.tsx';
import { nextTextSize, textSize, theme, themeChoice } from '../ui/prefs.ts';

/** Language, text size and theme. */
export function Preferences() {
  const dark = theme.value === 'dark';
  const size = textSize.value;
  return (
    <span class="row">
      <LanguageSelect hideLabel />
      <IconButton
        framed
        icon="textSize"
        label={t('textSize.label', { percent: size, next: nextTextSize(size) })}
        onClick={() => {
          textSize.value = nextTextSize(size);
        }}
      />
      <IconButton
        framed
        icon={dark ? 'sun' : 'moon'}
        label={t(dark ? 'theme.toLight' : 'theme.toDark')}
        onClick={() => {
          themeChoice.value = dark ? 'light' : 'dark';
        }}
      />
    </span>
  );
}
