import { means, preview, scaleLines } from '../../store/budget.ts';
import { budgetFault } from '../../store/draft.ts';
import { serverView } from '../../store/match.ts';
import { refusalText } from '../../store/names.ts';
import { amount } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';

const figure = (millions: number) => amount(millions / 1000, Math.abs(millions) < 10_000 ? 1 : 0);

/** What is wrong with the budget or worth knowing of it, and what to do about it. */
export function Trouble({ off }: { off: boolean }) {
  const [has, shown, own, fault] = [means.value, preview.value, serverView.value?.own, budgetFault.value];
  if (!has || !shown || !own) return null;
  const over = has.over > 0;
  return (
    <div class="budget-trouble" aria-live="polite">
      {over && (
        <div class="budget-note error" role="alert">
          <Icon name="warning" />
          <p>
            <b>{t('budget.over.title', { over: figure(has.over) })}</b>{' '}
            {t('budget.over.text', { over: figure(has.over), most: figure(has.most) })}
          </p>
          <Button size="small" onClick={() => scaleLines(has.most)}>
            {t('budget.over.fix')}
          </Button>
        </div>
      )}
      {!over && fault && (
        <p class="budget-note error" role="alert">
          <Icon name="warning" /> <span>{refusalText(fault)}</span>
        </p>
      )}
      {!over && has.left < -500 && (
        <div class="budget-note">
          <p>{t('budget.borrow', { over: figure(-has.left) })}</p>
          {!off && (
            <Button size="small" onClick={() => scaleLines(has.own)}>
              {t('budget.borrow.fix')}
            </Button>
          )}
        </div>
      )}
      {has.left > 500 && (
        <div class="budget-note">
          <p>{t('budget.left', { sum: figure(has.left) })}</p>
          {!off && (
            <Button size="small" onClick={() => scaleLines(has.own)}>
              {t('budget.spread')}
            </Button>
          )}
        </div>
      )}
      {own.austerity > 0 && <p class="budget-note error">{t('budget.austerity', { turns: own.austerity })}</p>}
      {shown.ledger.arrears > 0 && (
        <p class="budget-note error">{t('budget.arrears', { sum: figure(shown.ledger.arrears) })}</p>
      )}
    </div>
  );
}
