import { batch, computed, signal } from '@preact/signals';
import type { PowerId, RegionId } from '../../shared/core/ids.ts';
import type { TreatyTerms } from '../../shared/model/treaty.ts';
import { serverView } from './match.ts';
import { resetWeb } from './web.ts';

/** How the map is coloured. */
export const LENSES = ['political', 'alliances', 'threat', 'capability', 'trade', 'tension'] as const;
export type Lens = (typeof LENSES)[number];

/** The tabs of the desk. */
export const PANELS = ['budget', 'treaties', 'balance', 'crises', 'talk'] as const;
export type PanelId = (typeof PANELS)[number];

/** What may stand in place of map and desk. */
export type Stage = 'crisis' | 'report' | 'end' | 'table';

/** What somebody wants to do in another panel, with what is already known; the panel takes it with `takeIntent`. */
export type Intent =
  | { kind: 'propose'; to: PowerId }
  | { kind: 'demand'; target: PowerId; region?: RegionId }
  | { kind: 'talk'; to: PowerId }
  | { kind: 'sanction'; on: PowerId };

/** The tab where each is done. */
const PANEL_OF: Readonly<Record<Intent['kind'], PanelId>> = {
  propose: 'treaties',
  demand: 'crises',
  talk: 'talk',
  sanction: 'treaties',
};

/** The lens of the map. */
export const lens = signal<Lens>('political');
/** The desk's open tab. */
export const panel = signal<PanelId>('budget');
/** What stands over map and desk, or null. */
export const stage = signal<Stage | null>(null);
/** The region under the pointer. */
export const hovered = signal<RegionId | null>(null);
/** The region whose card is open. */
export const selected = signal<RegionId | null>(null);
/** Regions outlined because something that names them has the focus. */
export const highlighted = signal<readonly RegionId[]>([]);
/** Regions the map should bring to its middle; written to ask for it. */
export const wanted = signal<RegionId | null>(null);
/** The terms on the treaty desk that are not proposed yet: drawn on the map with wide dashes. */
export const draftTerms = signal<TreatyTerms | null>(null);

const intentNow = signal<Intent | null>(null);

/** Opens a tab of the desk; whatever stands over it goes. */
export function openPanel(id: PanelId): void {
  batch(() => {
    panel.value = id;
    stage.value = null;
  });
}

/** Opens the panel where something can be done, with what is already known. */
export function openWith(intent: Intent): void {
  batch(() => {
    intentNow.value = intent;
    selected.value = null;
    openPanel(PANEL_OF[intent.kind]);
  });
}

/** What brought the reader to this panel; once taken it is gone. Read inside an effect to follow later ones. */
export function takeIntent<K extends Intent['kind']>(kind: K): Extract<Intent, { kind: K }> | null {
  const intent = intentNow.value;
  if (intent?.kind !== kind) return null;
  intentNow.value = null;
  return intent as Extract<Intent, { kind: K }>;
}

/** Closes what stands over map and desk. */
export function closeStage(): void {
  stage.value = null;
}

/** Outlines the regions of a power; null clears. */
export function highlightPower(power: PowerId | null): void {
  const regions = serverView.value?.regions ?? {};
  highlighted.value =
    power === null ? [] : (Object.keys(regions) as RegionId[]).filter((id) => regions[id].owner === power);
}

/** The power that the selected region belongs to, or null. */
export const selectedPower = computed(() => {
  const region = selected.value;
  return region === null ? null : (serverView.value?.regions[region]?.owner ?? null);
});

/** Back to how a match opens. */
export function resetSelection(): void {
  batch(() => {
    resetWeb();
    lens.value = 'political';
    panel.value = 'budget';
    stage.value = null;
    hovered.value = null;
    selected.value = null;
    highlighted.value = [];
    wanted.value = null;
    draftTerms.value = null;
    intentNow.value = null;
  });
}
