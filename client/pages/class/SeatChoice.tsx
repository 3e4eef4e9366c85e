import { useEffect, useState } from 'preact/hooks';
import type { JoinClassRequest, SeatList } from '../../../shared/protocol/classes.ts';
import { classSeats } from '../../net/classes.ts';
import { t } from '../../text/index.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { officeName } from './names.ts';
import { useScenario } from './useClass.ts';

/** Between looks at what is still free, ms. */
const LOOK = 4000;

type Seat = SeatList['seats'][number];

interface SeatChoiceProps {
  code: string;
  scenario: string;
  cabinet: number;
  value: JoinClassRequest['place'];
  onChange: (place: JoinClassRequest['place']) => void;
  /** Whether there is anything to choose from. */
  onFree: (free: boolean) => void;
}

const keyOf = ({ world, power, office }: Pick<Seat, 'world' | 'power' | 'office'>): string =>
  `${world} ${power} ${office}`;

/** Every free seat, world by world, to choose from. */
export function SeatChoice({ code, scenario: id, cabinet, value, onChange, onFree }: SeatChoiceProps) {
  const scenario = useScenario(id);
  const [seats, setSeats] = useState<readonly Seat[] | null>(null);
  useEffect(() => {
    let left = false;
    const look = () =>
      classSeats(code).then(
        (found) => {
          if (!left) setSeats(found);
        },
        // Asked again in a moment; the way in says what is wrong.
        () => undefined,
      );
    void look();
    const timer = setInterval(look, LOOK);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [code]);
  const chosen = value ? keyOf({ ...value, power: value.power as Seat['power'] }) : '';
  useEffect(() => {
    if (seats) onFree(seats.some((seat) => seat.free));
    if (seats && value && !seats.some((seat) => seat.free && keyOf(seat) === chosen)) onChange(undefined);
  }, [seats]);
  if (!seats || !scenario) return <Progress label={t('class.opening')} />;
  const free = seats.filter((seat) => seat.free);
  if (free.length === 0) return <p>{t('classJoin.seats.none')}</p>;
  const worlds = [...new Set(free.map(({ world }) => world))];
  return (
    <fieldset class="seat-choice">
      <legend>{t('classJoin.seats')}</legend>
      {worlds.map((world) => (
        <section key={world}>
          <h3>{t('class.world', { world })}</h3>
          {free
            .filter((seat) => seat.world === world)
            .map((seat) => {
              const power = scenario.powers.find((one) => one.id === seat.power);
              return (
                <label key={keyOf(seat)} class={keyOf(seat) === chosen ? 'on' : undefined}>
                  <input
                    type="radio"
                    name="seat"
                    checked={keyOf(seat) === chosen}
                    onChange={() => onChange({ world: seat.world, power: seat.power, office: seat.office })}
                  />
                  <Emblem slot={power?.slot ?? 1} size={24} />
                  <span>
                    <b>{power?.name ?? seat.power}</b>
                    {cabinet > 1 && <span class="soft"> · {officeName(seat.office, cabinet)}</span>}
                  </span>
                </label>
              );
            })}
        </section>
      ))}
    </fieldset>
  );
}
