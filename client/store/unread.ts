import { computed, effect, signal } from '@preact/signals';
import { isConcerned, isIncident } from '../../shared/formulas/crisis.ts';
import { rolesIn } from '../../shared/orders/crisis.ts';
import { awaitsVote } from '../../shared/orders/motions.ts';
import { code, serverView } from './match.ts';
import { panel, stage } from './selection.ts';
import { talkReadBefore, talkReadTo } from './talkRead.ts';

/** Messages from others that have not been on the screen. */
export const unreadTalk = computed(() => {
  const known = serverView.value;
  return known ? known.talk.filter((message) => message.id > talkReadTo.value && message.from !== known.you).length : 0;
});

/** Offers of others that wait for this seat's answer. */
export const openOffers = computed(() => {
  const known = serverView.value;
  const me = known?.you;
  if (!known || !me || known.phase !== 'plan') return [];
  return Object.values(known.proposals).filter(
    (offer) => offer.status === 'open' && !offer.signed.includes(me) && offer.answers[me] === undefined,
  );
});

/** Motions that wait for this seat's vote, or for its word whether it would join. */
export const openMotions = computed(() => {
  const known = serverView.value;
  const me = known?.you;
  if (!known || !me || known.phase !== 'plan') return [];
  return Object.values(known.motions).filter((motion) => awaitsVote(known, motion, me));
});

/** Crises of this turn that wait for this seat's answer or decision. */
export const crisesWaiting = computed(() => {
  const known = serverView.value;
  const me = known?.you;
  if (!known || !me || known.phase !== 'crisis') return [];
  return known.crises.filter((crisis) => {
    const role = rolesIn(crisis, me);
    if (crisis.step === 'decide') return role === 'challenger' && crisis.decision === null;
    // An incident does not wait for who looks on, and may be over before the page is read.
    const asked = !isIncident(crisis) || isConcerned(crisis, me);
    return crisis.step === 'respond' && role !== 'challenger' && asked && crisis.answers[me] === undefined;
  });
});

const talkIsShown = computed(() => serverView.value !== null && panel.value === 'talk' && stage.value === null);

/** Everything in talk counts as read while it is on the screen. */
effect(() => {
  if (talkIsShown.value) talkReadBefore.value = talkReadTo.peek();
});
effect(() => {
  const last = serverView.value?.talk.at(-1)?.id ?? 0;
  if (talkIsShown.value && last > talkReadTo.peek()) talkReadTo.value = last;
});

const readKeys = signal<ReadonlySet<string>>(new Set());
const reports = () =>
  serverView.value?.reports.map((report) => ({ report, key: `${code.value} ${report.message.id} ${report.by}` })) ?? [];

/** For the host: what others brought before them that they have not read. */
export const newReports = computed(() =>
  reports()
    .filter(({ report, key }) => report.by !== serverView.value?.you && !readKeys.value.has(key))
    .map(({ report }) => report),
);

/** All that was brought before the host is read now. */
export function readReports(): void {
  readKeys.value = new Set(reports().map(({ key }) => key));
}
