import { useId, useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/core/ids.ts';
import { orderAgainst } from '../../../shared/formulas/crisis.ts';
import type { Board } from '../../../shared/model/board.ts';
import type { Crisis, CrisisAnswer, CrisisRole } from '../../../shared/model/crisis.ts';
import { answersOpen } from '../../../shared/orders/crisis.ts';
import { faultOf } from '../../store/commands.ts';
import { serverView } from '../../store/match.ts';
import { powerName, refusalText, regionName } from '../../store/names.ts';
import { rich, t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { OptionCard } from '../../ui/OptionCard.tsx';
import { RuleLink } from '../RuleLink.tsx';
import { useAct } from '../useAct.ts';
import { Forecast } from './Forecast.tsx';
import { isTiedTo, priceOfAnswer } from './prices.ts';
import { pricesInWords } from './priceWords.ts';

interface AnswerProps {
  crisis: Crisis;
  board: Board;
  me: PowerId;
  role: CrisisRole;
}

/** The answers open to the seat, each with its price. A promise is answered as its standing instruction says unless changed. */
export function Answer({ crisis, board, me, role }: AnswerProps) {
  const view = serverView.value;
  const group = useId();
  const { act, busy, fault } = useAct();
  const given = crisis.answers[me]?.answer;
  const treaty = crisis.guarantors.find(({ power }) => power === me)?.treaty;
  const standing = role === 'guarantor' ? orderAgainst(treaty && view?.standing[treaty], crisis.challenger) : undefined;
  const [picked, setPicked] = useState<CrisisAnswer | undefined>();
  const chosen = picked ?? given ?? standing;
  const names = {
    power: powerName(crisis.challenger),
    target: powerName(crisis.demand.target),
    region: regionName(crisis.theatre),
  };
  const open = answersOpen(role);
  const words = (answer: CrisisAnswer) => t(`crisis.answer.${answer}`, names);
  const send = () => {
    if (chosen) void act({ kind: 'answerCrisis', crisis: crisis.id, answer: chosen });
  };
  return (
    <section aria-labelledby={`${group}-title`}>
      <div class="row between baseline wrap">
        <h2 id={`${group}-title`}>{t('crisis.answer.title')}</h2>
        <RuleLink entry="answers" />
        {standing && <span class="small soft">{t('crisis.standing', { instruction: standing })}</span>}
      </div>
      <div class="options">
        {open.map((answer) => {
          const fault = faultOf({ kind: 'answerCrisis', crisis: crisis.id, answer });
          const tied = answer === 'backTarget' && isTiedTo(board, me, crisis.challenger);
          const price = priceOfAnswer(board, crisis, me, answer);
          return (
            <OptionCard
              key={answer}
              group={group}
              value={answer}
              checked={chosen === answer}
              onChoose={() => setPicked(answer)}
              title={words(answer)}
              act={tied ? t('crisis.act.backTarget.tied', names) : t(`crisis.act.${answer}`, names)}
              prices={pricesInWords(price, crisis, role === 'guarantor')}
              offBecause={fault ? refusalText(fault) : undefined}
            >
              {price.odds !== undefined && <Forecast crisis={crisis} hold={price.odds} />}
            </OptionCard>
          );
        })}
      </div>
      <div class="crisis-send">
        <Button
          kind={chosen === 'abandon' || chosen === 'concede' ? 'grave' : 'primary'}
          size="big"
          wide
          waiting={busy}
          offBecause={chosen ? undefined : t('crisis.choose')}
          showReason
          onClick={send}
        >
          {busy ? t('crisis.sending') : chosen ? t('crisis.send', { answer: words(chosen) }) : t('crisis.send.none')}
        </Button>
        {fault && <p class="field-error">{t('crisis.fault', { reason: fault })}</p>}
        {given && <p role="status">{rich('crisis.given', { answer: words(given) })}</p>}
      </div>
    </section>
  );
}
