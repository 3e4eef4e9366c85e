import type { GraveAct } from '../../../shared/model/oversight.ts';
import type { StudentView } from '../../../shared/protocol/classes.ts';
import type { CabinetView } from '../../../shared/view/view.ts';
import { serverView } from '../../store/match.ts';
import { list } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { demandWords, namesOf } from '../words.ts';

/** A grave act in words. */
export function graveWords({ matter }: GraveAct): string {
  const view = serverView.value;
  if (matter.kind === 'demand') {
    const demand = view?.draft?.demand;
    return view?.you && demand ? demandWords(view.you, demand) : t('cabinet.act.demand');
  }
  if (matter.kind === 'break') {
    const parties = view?.treaties[matter.treaty]?.parties ?? [];
    return t('cabinet.act.break', { partners: namesOf(parties.filter((power) => power !== view?.you)) });
  }
  return t('cabinet.act.attack');
}

const DID = ['drafts', 'treaties', 'crises', 'keys', 'messages'] as const;

/** What the member of that name did this turn. */
export function didWords({ you, colleagues }: StudentView, name: string): string {
  const did = [you, ...colleagues].find((one) => one.name === name)?.did ?? {};
  const done = DID.flatMap((what) => (did[what] ? [t(`cabinet.did.${what}`, { count: did[what] })] : []));
  return done.length === 0 ? t('cabinet.did.none') : t('cabinet.did', { acts: list(done) });
}

/** Who a key's number is. */
export const memberName = ({ members }: CabinetView, number: number): string =>
  number === 0 ? t('cabinet.instructor') : (members.find((one) => one.number === number)?.name ?? '');

export const hasMyKey = ({ members }: CabinetView, { keys }: GraveAct): boolean =>
  keys.includes(members.find(({ you }) => you)?.number ?? -1);

/** Whether somebody has turned a key, and another is needed. */
export const lacksKey = ({ keys, needed }: GraveAct): boolean => keys.length > 0 && keys.length < needed;

/** Whether somebody else has turned a key, another is needed, and the reader may turn it. */
export const wantsMyKey = (cabinet: CabinetView, grave: GraveAct): boolean =>
  lacksKey(grave) && !hasMyKey(cabinet, grave);
