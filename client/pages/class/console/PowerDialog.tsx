import { useState } from 'preact/hooks';
import type { PowerId } from '../../../../shared/core/ids.ts';
import type { GraveAct, Limits } from '../../../../shared/model/oversight.ts';
import type { ConsoleView, WorldDetail } from '../../../../shared/protocol/classConsole.ts';
import { demandWords, namesOf } from '../../../panels/words.ts';
import { powerName } from '../../../store/names.ts';
import { t } from '../../../text/index.tsx';
import { Button } from '../../../ui/Button.tsx';
import { CheckField } from '../../../ui/CheckField.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { StudentActs } from './StudentActs.tsx';
import { useClassAct } from './useClassAct.ts';

const NO_LIMITS: Limits = { secondKey: false, coolingTurns: 0, veto: false };

interface PowerDialogProps {
  view: ConsoleView;
  detail: WorldDetail;
  power: PowerId;
  onClose: () => void;
}

/** Everything that an instructor can do about one power and its people. */
export function PowerDialog({ view, detail, power, onClose }: PowerDialogProps) {
  const { act, busy, fault } = useClassAct();
  const world = detail.number;
  const tile = view.worlds[world - 1];
  const led = tile.powers.find((one) => one.power === power);
  const people = view.students.filter(({ number }) => led?.students.includes(number));
  const grave = detail.grave[power] ?? [];
  const relieved = led?.led === 'ai' && people.length > 0;
  return (
    <Dialog open wide onClose={onClose} title={t('power.title', { power: powerName(power), world })}>
      <div class="power-dialog">
        <section>
          <h3>{t('power.people')}</h3>
          {people.length === 0 ? (
            <p class="soft">{t('power.people.none')}</p>
          ) : (
            <ul>
              {people.map((one) => (
                <li key={one.number}>
                  <StudentActs view={view} student={one} />
                </li>
              ))}
            </ul>
          )}
          {people.length > 0 && (
            <p>
              <Button
                size="small"
                icon="rival"
                waiting={busy === 'relieve'}
                onClick={() => void act({ kind: 'relieve', world, power, on: !relieved })}
              >
                {t(relieved ? 'power.relieve.back' : 'power.relieve')}
              </Button>
            </p>
          )}
        </section>
        {grave.length > 0 && (
          <section>
            <h3>{t('power.grave')}</h3>
            <ul>
              {grave.map((one) => (
                <li key={one.key} class="row between wrap">
                  <span>
                    {graveWords(one, power, detail)}{' '}
                    <span class="soft">{t('power.grave.keys', { turned: one.keys.length, needed: one.needed })}</span>
                  </span>
                  <span class="row">
                    <Button
                      size="small"
                      onClick={() => void act({ kind: 'rule', world, power, act: one.key, allow: true })}
                    >
                      {t('power.grave.allow')}
                    </Button>
                    <Button
                      size="small"
                      kind="grave"
                      onClick={() => void act({ kind: 'rule', world, power, act: one.key, allow: false })}
                    >
                      {t('power.grave.forbid')}
                    </Button>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <LimitsForm world={world} power={power} now={tile.limits[power] ?? NO_LIMITS} />
        {fault && <p class="field-error">{fault}</p>}
      </div>
    </Dialog>
  );
}

/** A grave act as the instructor reads it. */
export function graveWords({ matter }: GraveAct, power: PowerId, { drafts, view }: WorldDetail): string {
  if (matter.kind === 'demand') {
    const demand = drafts[power]?.demand;
    return demand ? t('grave.demand', { demand: demandWords(power, demand) }) : t('detail.doing.drafting');
  }
  if (matter.kind === 'attack') return t('grave.attack');
  const parties = view.treaties[matter.treaty]?.parties ?? [];
  return t('grave.break', { partners: namesOf(parties.filter((one) => one !== power)) });
}

function LimitsForm({ world, power, now }: { world: number; power: PowerId; now: Limits }) {
  const [limits, setLimits] = useState(now);
  const { act, busy, fault } = useClassAct();
  const [kept, setKept] = useState(false);
  const change = (news: Partial<Limits>) => {
    setLimits({ ...limits, ...news });
    setKept(false);
  };
  return (
    <section class="stack">
      <h3>{t('power.limits')}</h3>
      <CheckField
        label={t('power.limits.secondKey')}
        hint={t('power.limits.secondKey.hint')}
        checked={limits.secondKey}
        onChange={(secondKey) => change({ secondKey })}
      />
      <CheckField label={t('power.limits.veto')} checked={limits.veto} onChange={(veto) => change({ veto })} />
      <NumberField
        label={t('power.limits.cooling')}
        value={limits.coolingTurns}
        min={0}
        max={10}
        onChange={(coolingTurns) => change({ coolingTurns })}
      />
      <p class="row">
        <Button
          size="small"
          waiting={busy !== null}
          onClick={() => void act({ kind: 'limit', world, power, limits }).then((done) => setKept(done !== null))}
        >
          {t('power.limits.save')}
        </Button>
        {kept && <span role="status">{t('power.limits.set')}</span>}
      </p>
      {fault && <p class="field-error">{fault}</p>}
    </section>
  );
}
