import '../styles/frame.css';
import '../styles/frameSizes.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../text/index.tsx';
import { IconButton } from './IconButton.tsx';
import { SheetHandle, type SheetHeight } from './SheetHandle.tsx';
import { type TabItem, TabList, TabPanel } from './Tabs.tsx';
import { PHONE, useMedia } from './useMedia.ts';

/** A tab of the desk, and the panel behind it. Only the chosen panel is drawn. */
export interface FrameTab<Id extends string = string> extends TabItem<Id> {
  panel: () => ComponentChildren;
  /** Where the tab is offered; a phone has room for five. */
  on?: 'both' | 'desk' | 'phone';
}

export interface GameFrameProps<Id extends string = string> {
  /** Cells of the top bar: `SeatCell`, `BarCell` … */
  bar: ComponentChildren;
  /** The map's place: the canvas fills it. */
  map: ComponentChildren;
  /** Over the map: lenses, zoom, a crisis card. Each places itself by `map-ui` classes. */
  overlay?: ComponentChildren;
  tabs: readonly FrameTab<Id>[];
  active: Id;
  onSelect: (id: Id) => void;
  /** At the desk's foot, always seen: who has locked in, and the one primary action. */
  footer?: ComponentChildren;
  /** A `Ticker`. */
  ticker?: ComponentChildren;
  /** In place of map and desk: a crisis, the report. The map stays alive underneath. */
  stage?: ComponentChildren;
  /** A second sheet beside the desk: talk, a dossier. Stays open from 1920 px up, lies over the map below. */
  sheet?: ComponentChildren;
  /** A `Banner` under the top bar. */
  banner?: ComponentChildren;
}

/**
 * The frame of the game: top bar, map, desk with tabs, ticker. From 1200 px the desk stands beside the map, from 600 px
 * it lies over it and can be closed, below that it is a bottom sheet of three heights with its tabs under the thumb.
 */
export function GameFrame<Id extends string>(props: GameFrameProps<Id>) {
  const { bar, map, overlay, tabs, active, onSelect, footer, ticker, stage, sheet, banner } = props;
  const [open, setOpen] = useState(true);
  const [height, setHeight] = useState<SheetHeight>('half');
  const phone = useMedia(PHONE);
  const offered = tabs.filter(({ on = 'both' }) => on === 'both' || (on === 'phone') === phone);
  const current = tabs.find(({ id }) => id === active) ?? tabs[0];
  const select = (id: Id) => {
    // On a phone the tab already chosen raises and lowers the sheet.
    setHeight((now) => (id === active && now !== 'low' ? 'low' : now === 'low' ? 'half' : now));
    setOpen(true);
    onSelect(id);
  };
  return (
    <div
      class={`frame${open ? '' : ' desk-shut'}${stage ? ' staged' : ''}${sheet ? ' sheeted' : ''}`}
      data-sheet={height}
    >
      <section class="frame-bar" aria-label={t('kit.bar.label')}>
        {bar}
      </section>
      {banner && <div class="frame-banner">{banner}</div>}
      <section class="frame-map" aria-label={t('kit.map.label')} inert={Boolean(stage)}>
        {map}
        {overlay}
      </section>
      {stage ? (
        <main class="frame-stage" id="main">
          {stage}
        </main>
      ) : (
        <main class="frame-desk" id="main" aria-label={t('kit.desk.label')}>
          <SheetHandle height={height} onHeight={setHeight} />
          <div class="desk-tabs">
            <TabList base="desk" label={t('kit.desk.label')} tabs={offered} active={active} onSelect={select} />
          </div>
          <div class="desk-body">
            <TabPanel base="desk" active={active} class="desk-panel">
              {current.panel()}
            </TabPanel>
          </div>
          {footer && <div class="desk-foot">{footer}</div>}
        </main>
      )}
      <div class="desk-toggle">
        <IconButton
          icon={open ? 'right' : 'left'}
          label={t(open ? 'kit.desk.close' : 'kit.desk.open')}
          expanded={open}
          onClick={() => setOpen(!open)}
          framed
        />
      </div>
      {sheet && <aside class="frame-sheet">{sheet}</aside>}
      {ticker && (
        <section class="frame-ticker" aria-label={t('kit.ticker.label')}>
          {ticker}
        </section>
      )}
    </div>
  );
}
