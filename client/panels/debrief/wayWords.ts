import type { PowerId } from '../../../shared/core/ids.ts';
import { mean } from '../../../shared/core/maths.ts';
import { powerName } from '../../store/names.ts';
import { t } from '../../text/index.tsx';

interface Averages {
  power: PowerId;
  home: number;
  borrowed: number;
}

/** Which of the two roads a power went further than the mean of all, in words: “Arden built more”. */
export function wayWords(roads: readonly Averages[]): (power: PowerId) => string {
  const home = mean(roads.map((road) => road.home));
  const borrowed = mean(roads.map((road) => road.borrowed));
  return (power) => {
    const own = roads.find((road) => road.power === power);
    const built = own !== undefined && own.home > home;
    const way =
      own !== undefined && own.borrowed > borrowed ? (built ? 'both' : 'borrowed') : built ? 'built' : 'neither';
    return t(`debrief.roads.way.${way}`, { power: powerName(power) });
  };
}
