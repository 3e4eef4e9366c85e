import { useId, useState } from 'preact/hooks';
import type { Board } from '../../../shared/model/board.ts';
import type { Crisis, CrisisDecision } from '../../../shared/model/crisis.ts';
import { decisionsOpen } from '../../../shared/orders/crisis.ts';
import { faultOf } from '../../store/commands.ts';
import { powerName, refusalText, regionName } from '../../store/names.ts';
import { rich, t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { OptionCard } from '../../ui/OptionCard.tsx';
import { RuleLink } from '../RuleLink.tsx';
import { useAct } from '../useAct.ts';
import { Forecast } from './Forecast.tsx';
import { priceOfDecision } from './prices.ts';
import { pricesInWords } from './priceWords.ts';

/** The challenger's decision once the answers are known. Nothing is chosen beforehand. */
export function Decide({ crisis, board }: { crisis: Crisis; board: Board }) {
  const group = useId();
  const { act, busy, fault } = useAct();
  const given = crisis.decision?.decision;
  const [picked, setPicked] = useState<CrisisDecision | undefined>();
  const chosen = picked ?? given;
  const names = { power: powerName(crisis.challenger), region: regionName(crisis.theatre) };
  const words = (decision: CrisisDecision) => t(`crisis.decision.${decision}`);
  const refusal = (decision: CrisisDecision): string | undefined => {
    const refused = faultOf({ kind: 'decideCrisis', crisis: crisis.id, decision });
    return refused ? refusalText(refused) : undefined;
  };
  const send = () => {
    if (chosen) void act({ kind: 'decideCrisis', crisis: crisis.id, decision: chosen });
  };
  return (
    <section aria-labelledby={`${group}-title`}>
      <h2 id={`${group}-title`}>{t('crisis.decide.title')}</h2>
      <RuleLink entry="answers" />
      <div class="options">
        {decisionsOpen(crisis).map((decision) => {
          const price = priceOfDecision(board, crisis, decision);
          return (
            <OptionCard
              key={decision}
              group={group}
              value={decision}
              checked={chosen === decision}
              onChoose={() => setPicked(decision)}
              title={words(decision)}
              act={t(`crisis.act.${decision}`, names)}
              prices={pricesInWords(price, crisis)}
              offBecause={refusal(decision)}
            >
              {price.odds !== undefined && <Forecast crisis={crisis} hold={1 - price.odds} />}
            </OptionCard>
          );
        })}
      </div>
      <div class="crisis-send">
        <Button
          kind={chosen === 'attack' ? 'graveFilled' : 'primary'}
          size="big"
          wide
          waiting={busy}
          offBecause={chosen ? refusal(chosen) : t('crisis.choose')}
          showReason
          onClick={send}
        >
          {busy
            ? t('crisis.sending')
            : chosen
              ? t('crisis.decideWith', { decision: words(chosen) })
              : t('crisis.decide.none')}
        </Button>
        {fault && <p class="field-error">{t('crisis.fault', { reason: fault })}</p>}
        {given && <p role="status">{rich('crisis.given.decision', { decision: words(given) })}</p>}
      </div>
    </section>
  );
}
