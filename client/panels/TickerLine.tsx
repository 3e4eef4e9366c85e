import { serverView } from '../store/match.ts';
import { slotOf } from '../store/names.ts';
import { news } from '../store/news.ts';
import { stage } from '../store/selection.ts';
import { t } from '../text/index.tsx';
import { Ticker, type TickerItem } from '../ui/Ticker.tsx';

/** The line of news at the foot; its tag opens the report. */
export function TickerLine() {
  const { turn, headlines } = news.value;
  const view = serverView.value;
  const reported = view !== null && view.turn > 1 && view.phase !== 'ended';
  const items: TickerItem[] = headlines.map(({ id, power, text }) => ({
    id: String(id),
    slot: power && slotOf(power),
    text,
  }));
  if (items.length === 0) items.push({ id: 'quiet', text: t(turn ? 'game.ticker.calm' : 'game.ticker.quiet') });
  return (
    <Ticker
      tag={turn ? t('game.ticker.report', { turn }) : t('game.ticker.now')}
      items={items}
      onOpen={
        reported
          ? () => {
              stage.value = 'report';
            }
          : undefined
      }
    />
  );
}
