import '../styles/styleguide.css';
import { SLOTS } from '../render/palette.ts';
import { styleguide } from '../text/en/styleguide.ts';
import { addTexts, t } from '../text/index.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import { PageBar } from '../ui/PageBar.tsx';
import { PatternFill } from '../ui/PatternFill.tsx';
import { Preferences } from './Preferences.tsx';
import { Buttons, Choices, Fields, Figures, Messages } from './styleguide/Parts.tsx';

addTexts('styleguide', styleguide);

/** Colours by the names of their custom properties. */
const COLOURS = ['paper', 'panel', 'well', 'ink', 'ink-soft', 'line', 'accent', 'seal', 'good', 'warn', 'bad', 'sea'];

/** Every component in every state, in the theme and the text size that are chosen: for who builds the game, and for its tests. */
export function Styleguide() {
  return (
    <>
      <PageBar />
      <main id="main" class="page styleguide">
        <h1>{t('style.title')}</h1>
        <p class="soft">{t('style.lead')}</p>
        <Preferences />
        <section>
          <h2>{t('style.colours')}</h2>
          <div class="style-grid">
            {COLOURS.map((name) => (
              <p key={name} class="style-swatch">
                <i style={{ background: `var(--${name})` }} /> {name}
              </p>
            ))}
          </div>
        </section>
        <Powers />
        <section>
          <h2>{t('style.type')}</h2>
          <p class="style-hero">{t('style.type.hero')}</p>
          <h3>{t('style.type.title')}</h3>
          <p>{t('style.type.text')}</p>
          <p class="small soft">{t('style.type.text')}</p>
        </section>
        <Buttons />
        <Fields />
        <Figures />
        <Choices />
        <Messages />
      </main>
    </>
  );
}

function Powers() {
  return (
    <section>
      <h2>{t('style.powers')}</h2>
      <div class="style-grid">
        {SLOTS.map(({ slot, name, pattern, emblem }) => (
          <p key={slot} class="style-swatch">
            <i>
              <PatternFill slot={slot} />
            </i>
            <Emblem slot={slot} size={30} />
            <span>
              <b>{t('style.powers.name', { slot, name })}</b>
              <br />
              <span class="soft">{t('style.powers.pattern', { pattern, emblem })}</span>
            </span>
          </p>
        ))}
      </div>
    </section>
  );
}
