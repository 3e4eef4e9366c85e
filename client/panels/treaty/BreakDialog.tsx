import type { PowerId } from '../../../shared/core/ids.ts';
import type { Treaty } from '../../../shared/model/treaty.ts';
import { isPactTreaty } from '../../../shared/treaties/term.ts';
import { constants } from '../../store/derived.ts';
import { serverView } from '../../store/match.ts';
import { num, signed } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { clausesInShort, namesOf } from '../words.ts';

interface BreakDialogProps {
  treaty: Treaty;
  partners: readonly PowerId[];
  open: boolean;
  mayNotice: boolean;
  onClose: () => void;
  onLeave: (how: 'notice' | 'break') => void;
}

/** What breaking a promise costs, before it is done. */
export function BreakDialog({ treaty, partners, open, mayNotice, onClose, onLeave }: BreakDialogProps) {
  const view = serverView.value;
  const c = constants.value;
  if (!view?.own || !c) return null;
  const me = view.own.id;
  const loss = isPactTreaty(treaty) ? c.breakPactCredibility : c.breakTreatyCredibility;
  const first = partners[0];
  const relations = view.pairs[first]?.[me]?.relations ?? 0;
  const change = (from: string, to: string) => t('treaty.breakAsk.change', { from, to });
  const powers = namesOf(partners);
  const { credibility } = view.own;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      tone="seal"
      title={t('treaty.breakAsk.title', { powers })}
      actions={
        <>
          <Button onClick={onClose}>{t('treaty.breakAsk.keep')}</Button>
          {mayNotice && <Button onClick={() => onLeave('notice')}>{t('treaty.breakAsk.noticeInstead')}</Button>}
          <Button kind="grave" onClick={() => onLeave('break')}>
            {t('treaty.break')}
          </Button>
        </>
      }
    >
      <p>{t('treaty.breakAsk.text', { clauses: capitalised(clausesInShort(treaty.clauses)), turn: treaty.until })}</p>
      <dl class="crisis-facts">
        <div>
          <dt>{t('treaty.breakAsk.credibility')}</dt>
          <dd>{change(num(credibility), num(Math.max(0, credibility + loss)))}</dd>
        </div>
        <div>
          <dt>{t('treaty.breakAsk.relations', { powers })}</dt>
          <dd>
            {partners.length === 1
              ? change(signed(relations), signed(Math.max(-100, relations + c.breakPartnerRelations)))
              : signed(c.breakPartnerRelations)}
          </dd>
        </div>
        <div>
          <dt>{t('treaty.breakAsk.others')}</dt>
          <dd>{signed(c.breakOtherRelations)}</dd>
        </div>
      </dl>
      {mayNotice && <p>{t('treaty.breakAsk.notice', { turns: treaty.notice })}</p>}
      <p class="small soft">{t('treaty.breakAsk.undo')}</p>
    </Dialog>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
