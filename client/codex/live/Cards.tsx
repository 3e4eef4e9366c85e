import type { ComponentType } from 'preact';
import { constantsOf } from '../../../shared/content/geography.ts';
import { CONSTANTS } from '../../../shared/model/constants.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { t } from '../../text/index.tsx';
import { AnswersNow, AnswersTry, OddsNow, OddsTry, TensionNow, TensionTry } from './conflict.tsx';
import {
  HegemonyNow,
  LatentNow,
  LatentTry,
  ReadinessNow,
  ReadinessTry,
  ScoreNow,
  ScoreTry,
  TradeNow,
  TradeTry,
} from './economy.tsx';
import type { NowProps, TryProps } from './parts.tsx';
import type { Played } from './played.ts';

interface EntryCards {
  /** How the rule stands in the reader’s match. */
  now: ComponentType<NowProps>;
  /** Its formula, to be played with. */
  what?: ComponentType<TryProps>;
  /** The same on the board of the match, where it needs all of that. */
  whatInMatch?: ComponentType<NowProps>;
}

/** Which entries of the rules have cards. */
const CARDS: Readonly<Record<string, EntryCards>> = {
  readiness: { now: ReadinessNow, what: ReadinessTry },
  trade: { now: TradeNow, what: TradeTry },
  'latent-power': { now: LatentNow, what: LatentTry },
  odds: { now: OddsNow, what: OddsTry },
  answers: { now: AnswersNow, what: AnswersTry },
  tension: { now: TensionNow, whatInMatch: TensionTry },
  indices: { now: ScoreNow, what: ScoreTry },
  hegemony: { now: HegemonyNow },
};

interface CardsProps {
  entry: string;
  scenario: Scenario | null;
  played: Played | null;
}

/** Beside an entry of the rules: how it stands in the reader’s match, and its formula to be tried; nothing where it has none. */
export function Cards({ entry, scenario, played }: CardsProps) {
  const cards = CARDS[entry];
  if (cards === undefined) return null;
  const { now: Now, what: What, whatInMatch: InMatch } = cards;
  const constants = played?.constants ?? (scenario ? constantsOf(scenario) : CONSTANTS);
  if (!What && !played) return null;
  return (
    <aside class="codex-cards" aria-label={t('codex.live.cards')}>
      {played && (
        <section class="codex-card">
          <h4>{t('codex.live.now', { turn: played.view.turn })}</h4>
          <Now played={played} />
          <p class="small soft">{t('codex.live.note')}</p>
        </section>
      )}
      {(What || (InMatch && played)) && (
        <section class="codex-card">
          <h4>{t('codex.live.try')}</h4>
          {/* Begins anew where a match is found, from its figures. */}
          {What && (
            <What
              key={played ? 'match' : 'none'}
              played={played}
              constants={constants}
              scenario={played?.world ?? scenario}
            />
          )}
          {InMatch && played && <InMatch played={played} />}
        </section>
      )}
    </aside>
  );
}
