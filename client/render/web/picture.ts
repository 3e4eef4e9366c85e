/**
 * What the web of powers shows, as plain data with its places already found. The renderer knows no rule of the game, and every
 * text is in the reader's language.
 */
import type { Theme } from '../palette.ts';
import type { ArcKind } from '../picture.ts';
import type { WebNode } from './layout.ts';

export interface WebPower extends WebNode {
  readonly name: string;
  /** Palette slot. */
  readonly slot: number;
  /** Capability share in words, beside the name. */
  readonly note: string;
  /** −100…100: how well it likes the reader's power, or the one selected where the reader has none; null for that one. */
  readonly relations: number | null;
  readonly you: boolean;
}

/** What binds two powers most closely. */
export interface WebEdge {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly kind: ArcKind;
  readonly yours: boolean;
  /** Shown as a pill, on drafts. */
  readonly label?: string;
}

/** A tense pair. */
export interface WebTension {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  /** 0–100, the higher of the two directions. */
  readonly level: number;
  readonly yours: boolean;
  readonly label?: string;
}

export interface WebBloc {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  /** Palette slot of its strongest member. */
  readonly slot: number;
}

export interface WebPicture {
  readonly theme: Theme;
  readonly reducedMotion: boolean;
  readonly powers: readonly WebPower[];
  readonly edges: readonly WebEdge[];
  readonly tensions: readonly WebTension[];
  readonly blocs: readonly WebBloc[];
}
