import '../styles/options.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Explain } from './Explain.tsx';

/** One price of an option: its name, the figure already written, and whether it is for better or worse. */
export interface Price {
  label: string;
  text: ComponentChildren;
  tone?: 'good' | 'bad' | 'warn';
  /** What the figure is, in a sentence. */
  what?: string;
}

interface OptionCardProps {
  /** The same for all options of one question. */
  group: string;
  value: string;
  checked: boolean;
  onChoose: (value: string) => void;
  title: string;
  /** What is done, in a sentence. */
  act: ComponentChildren;
  /** At the right of the title, such as the risk of war. */
  aside?: ComponentChildren;
  /** Usually three, at most four. */
  prices: readonly Price[];
  /** A forecast, such as a `SegmentedBar`. */
  children?: ComponentChildren;
  /** Why it cannot be chosen. */
  offBecause?: string;
}

/** An option of a choice, with its price beside it: a radio button as large as a card. */
export function OptionCard(props: OptionCardProps) {
  const { group, value, checked, onChoose, title, act, aside, prices, children, offBecause } = props;
  const id = useId();
  const off = offBecause !== undefined;
  return (
    <div class={`option${checked ? ' chosen' : ''}${off ? ' off' : ''}`}>
      <input
        type="radio"
        id={id}
        name={group}
        value={value}
        checked={checked}
        disabled={off}
        aria-describedby={`${id}-more`}
        onChange={() => onChoose(value)}
      />
      <div class="option-body">
        <div class="row between baseline">
          <label for={id}>{title}</label>
          {aside !== undefined && <span class="option-aside">{aside}</span>}
        </div>
        <div id={`${id}-more`} class="option-more">
          <p>{act}</p>
          {children}
          {off && <p class="reason">{offBecause}</p>}
          <dl class="prices">
            {prices.map(({ label, text, tone, what }) => (
              <div key={label}>
                <dt>{what ? <Explain what={what}>{label}</Explain> : label}</dt>
                <dd class={tone}>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </div>
  );
}
