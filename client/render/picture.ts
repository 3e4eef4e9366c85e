/**
 * What the map shows, as plain data. The caller derives a picture from the store; the renderer knows no rule of the game.
 * Every text in a picture is already in the reader's language.
 */
import type { Theme } from './palette.ts';

export type RegionId = string;
export type PowerId = string;

export type Lens = 'political' | 'alliances' | 'threat' | 'capability' | 'trade' | 'tension';

/** The kinds of line between two places; each has its own drawing, so that colour is never the only sign. */
export const ARC_KINDS = [
  'defence',
  'guarantee',
  'nonAggression',
  'arms',
  'trade',
  'demand',
  'sanction',
  'tension',
  'draft',
  'other',
] as const;
export type ArcKind = (typeof ARC_KINDS)[number];

export interface PicturePower {
  readonly id: PowerId;
  readonly name: string;
  /** Palette slot, 1–17. */
  readonly slot: number;
  readonly capital: RegionId;
  /** Label priority, 1 is the greatest power. */
  readonly rank: number;
}

export interface PictureRegion {
  readonly name: string;
  readonly owner: PowerId | null;
  /** 0–1: shade under the lenses that shade; absent means not shaded. */
  readonly value?: number;
  /** Held by force by its present owner. */
  readonly occupied?: boolean;
  readonly disputed?: boolean;
  /** A short figure shown on the region under the threat lens, such as the odds that you hold it. */
  readonly figure?: string;
}

export interface PictureArc {
  readonly id: string;
  readonly kind: ArcKind;
  readonly from: RegionId;
  readonly to: RegionId;
  /** Yours are drawn in colour, others' in grey. */
  readonly yours: boolean;
  /** Shown as a pill on drafts. */
  readonly label?: string;
  /** Of tension, 0–100. */
  readonly level?: number;
}

export interface PictureBase {
  readonly region: RegionId;
  readonly user: PowerId;
}

export interface PictureFront {
  readonly id: string;
  readonly attacker: PowerId;
  readonly from: RegionId;
  readonly region: RegionId;
  /** −100 (thrown back) to 100 (region taken). */
  readonly position: number;
}

export interface PictureFlare {
  readonly id: string;
  readonly region: RegionId;
  readonly label: string;
}

/** Powers drawn as one under the alliances lens; a power may be in several. */
export interface PictureAlliance {
  readonly members: readonly PowerId[];
  readonly label: string;
}

/** How far a power reaches. */
export interface PictureReach {
  readonly power: PowerId;
  /** Regions it reaches at full and at half strength or so, the nearer ring first; each holds those before it. */
  readonly rings: readonly (readonly RegionId[])[];
}

export interface MapPicture {
  readonly mapId: string;
  readonly theme: Theme;
  readonly lens: Lens;
  readonly you: PowerId | null;
  readonly reducedMotion: boolean;
  readonly powers: readonly PicturePower[];
  readonly regions: Readonly<Record<RegionId, PictureRegion>>;
  readonly alliances?: readonly PictureAlliance[];
  readonly arcs: readonly PictureArc[];
  readonly bases: readonly PictureBase[];
  readonly fronts: readonly PictureFront[];
  readonly flares: readonly PictureFlare[];
  /** Regions of yours that somebody may well take: their border stands out. */
  readonly threatened?: readonly RegionId[];
  readonly reach?: PictureReach;
  /** Names of seas by the map file's keys; a sea without a name here stays unnamed. */
  readonly seas?: Readonly<Record<string, string>>;
  /** The letter at the compass's north. */
  readonly north?: string;
}

/** One thing that happened, played on the map before the new picture is shown. */
export type PlaybackStep =
  | { readonly kind: 'arcDrawn'; readonly arc: PictureArc }
  | { readonly kind: 'arcBroken'; readonly id: string }
  | { readonly kind: 'flare'; readonly flare: PictureFlare }
  | { readonly kind: 'frontMoved'; readonly front: PictureFront }
  | { readonly kind: 'regionTaken'; readonly region: RegionId; readonly owner: PowerId | null };
