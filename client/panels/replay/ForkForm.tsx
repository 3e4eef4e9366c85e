import { useEffect, useState } from 'preact/hooks';
import type { Decision } from '../../../shared/protocol/replay.ts';
import { Refusal } from '../../net/refusal.ts';
import { decisionsOf, forkMatch } from '../../net/replay.ts';
import { powerName, refusalText } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { navigate } from '../../ui/router.tsx';
import { Select } from '../../ui/Select.tsx';
import { decisionWords, insteadOf } from './decisions.ts';

/** What if: one decision of the turn that is looked at made otherwise, and both outcomes beside each other. */
export function ForkForm({ code, turn }: { code: string; turn: number }) {
  const [all, setAll] = useState<readonly Decision[]>([]);
  const [seq, setSeq] = useState('');
  const [instead, setInstead] = useState('0');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const tell = (reason: unknown) => setFault(reason instanceof Refusal ? refusalText(reason.error) : String(reason));
  useEffect(() => {
    decisionsOf(code).then(setAll, tell);
  }, [code]);
  const decisions = all.filter((decision) => decision.turn === turn && insteadOf(decision).length > 0);
  const decision = decisions.find((one) => String(one.seq) === seq) ?? decisions[0];
  const choices = decision ? insteadOf(decision) : [];
  const choice = choices[Number(instead)] ?? choices[0];
  const play = async () => {
    if (!decision || !choice) return;
    setBusy(true);
    setFault('');
    try {
      const other = await forkMatch(code, { seq: decision.seq, command: choice.command as never });
      navigate(`/compare/${code}/${other}/${decision.seq}-${choices.indexOf(choice)}`);
    } catch (reason) {
      tell(reason);
      setBusy(false);
    }
  };
  return (
    <section class="replay-fork stack">
      <h2>{t('replay.fork')}</h2>
      <p class="small soft">{t('replay.fork.lead', { turn })}</p>
      {decision === undefined ? (
        <p>{t('replay.fork.none')}</p>
      ) : (
        <>
          <Select
            label={t('replay.fork.decision')}
            value={String(decision.seq)}
            options={decisions.map((one) => ({ value: String(one.seq), label: decisionWords(one, powerName) }))}
            onChange={(next) => {
              setSeq(next);
              setInstead('0');
            }}
          />
          <Select
            label={t('replay.fork.instead')}
            value={choices.includes(choice) ? String(choices.indexOf(choice)) : '0'}
            options={choices.map((one, index) => ({ value: String(index), label: one.words }))}
            onChange={setInstead}
          />
          <Button icon="swap" waiting={busy} onClick={() => void play()}>
            {busy ? t('replay.fork.going', { turn }) : t('replay.fork.go')}
          </Button>
        </>
      )}
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </section>
  );
}
