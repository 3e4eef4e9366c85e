import { GOODS, type Good } from '../../../shared/model/vocabulary.ts';
import { list, pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';
import { inSentence } from '../words.ts';

/** Shares of needs: “12 % of your energy and 5 % of your materials”. */
export function goodsWords(cut: Readonly<Record<Good, number>>): string {
  const parts = GOODS.filter((good) => cut[good] >= 0.005);
  return list(
    parts.map((good) =>
      t('supply.lever.good', { share: pct(100 * cut[good]), good: inSentence(t(`supply.good.${good}`)) }),
    ),
  );
}
