import { DIALS, dialled } from '../../../shared/content/dials.ts';
import { keysOf } from '../../../shared/core/ids.ts';
import type { Constants } from '../../../shared/model/constants.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { DIAL_IDS, type DialId, MODULES, type ModuleId } from '../../../shared/model/vocabulary.ts';
import type { SeatView } from '../../../shared/view/view.ts';
import type { Acting } from '../../panels/useAct.ts';
import { upTo } from '../../text/format.ts';
import { hasText, t } from '../../text/index.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { Select } from '../../ui/Select.tsx';
import { ModuleLine } from './ModuleLine.tsx';

interface RulesProps {
  /** As its data say, without what the match changes. */
  base: Scenario;
  /** As it is played. */
  played: Scenario;
  view: SeatView;
  acting: Acting;
}

/** Which theory the world follows and which parts of the rules are played, with what that changes in plain words. */
export function Rules({ base, played, view, acting }: RulesProps) {
  const { dial, modules, host } = view;
  const set = (next: { dial?: DialId | null; modules?: ModuleId[] | null }) =>
    void acting.act({ kind: 'setRules', dial, modules, ...next });
  return (
    <section class="lobby-rules" aria-label={t('lobby.dial')}>
      {host ? (
        <Select
          label={t('lobby.dial')}
          value={dial ?? 'own'}
          options={(['own', ...DIAL_IDS] as const).map((value) => ({ value, label: t(`dial.${value}`) }))}
          onChange={(value) => set({ dial: value === 'own' ? null : value })}
        />
      ) : (
        <p>
          <b>{t('lobby.dial')}</b> {t(`dial.${dial ?? 'own'}`)}
        </p>
      )}
      <p class="small soft">{t(`dial.${dial ?? 'own'}.what`)}</p>
      {dial && <Differences base={base} dial={dial} />}
      {host ? (
        <details class="modules-choice">
          <summary>{t('lobby.modules.choose', { on: played.modules.length, all: MODULES.length })}</summary>
          {MODULES.map((module) => (
            <CheckField
              key={module}
              label={t(`lobby.module.${module}`)}
              checked={played.modules.includes(module)}
              onChange={(on) =>
                set({ modules: MODULES.filter((one) => (one === module ? on : played.modules.includes(one))) })
              }
            />
          ))}
        </details>
      ) : (
        <ModuleLine modules={played.modules} />
      )}
    </section>
  );
}

/** What a dial changes, a sentence each, with the figures before and after. */
function Differences({ base, dial }: { base: Scenario; dial: DialId }) {
  return (
    <details class="dial-changes">
      <summary>{t('lobby.dial.changes')}</summary>
      <ul class="small">
        {keysOf(DIALS[dial]).map((name) => (
          <li key={name}>{changeWords(base, dial, name)}</li>
        ))}
      </ul>
    </details>
  );
}

function changeWords(base: Scenario, dial: DialId, name: keyof Constants): string {
  const key = `dial.change.${name}`;
  const now = dialled(base, dial, name);
  const was = now / (DIALS[dial][name] ?? 1);
  const figure = (value: number) => upTo(value, Math.abs(value) < 1 ? 3 : 2);
  // What was multiplied and divided again is whole where it was.
  const before = Math.round(was * 1e6) / 1e6;
  return hasText(key) ? t(key, { was: figure(before), now: figure(Math.round(now * 1e6) / 1e6) }) : name;
}
