import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../text/index.tsx';
import { Icon, type IconName } from './icons.tsx';

/** `primary`: the one next step of a screen. `grave`: red, cannot be undone. `quiet`: a link-like aside. */
export type ButtonKind = 'plain' | 'primary' | 'quiet' | 'grave' | 'graveFilled';
export type ButtonSize = 'small' | 'usual' | 'big';

export interface ButtonProps {
  children: ComponentChildren;
  onClick?: (event: MouseEvent) => void;
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: IconName;
  /** An icon after the words, such as an arrow. */
  iconAfter?: IconName;
  type?: 'button' | 'submit';
  /** Off, and why, in the player's words. The button stays reachable, so that the reason can be read and heard. */
  offBecause?: string;
  /** Whether to show the reason under the button; otherwise it is heard and shown on hover. */
  showReason?: boolean;
  /** For a button that stays in: a switch. */
  pressed?: boolean;
  /** Waiting for an answer: `children` say for what. */
  waiting?: boolean;
  /** As wide as its place. */
  wide?: boolean;
  /** What it says to a screen reader where the words alone do not do. */
  label?: string;
  expanded?: boolean;
  controls?: string;
}

const LOOK: Record<ButtonKind, string> = {
  plain: '',
  primary: 'primary',
  quiet: 'quiet',
  grave: 'grave',
  graveFilled: 'grave filled',
};

/** A button that says what happens next. */
export function Button(props: ButtonProps) {
  const { children, kind = 'plain', size = 'usual', icon, iconAfter, offBecause, showReason, waiting } = props;
  const reasonId = useId();
  const off = offBecause !== undefined;
  const classes = ['btn', LOOK[kind], size, props.wide && 'wide', waiting && 'waiting', off && 'off'];
  const click = (event: MouseEvent) => {
    if (off || waiting) event.preventDefault();
    else props.onClick?.(event);
  };
  const attributes: ButtonHTMLAttributes<HTMLButtonElement> = {
    'aria-label': props.label,
    'aria-pressed': props.pressed,
    'aria-expanded': props.expanded,
    'aria-controls': props.controls,
    'aria-disabled': off || waiting || undefined,
    'aria-busy': waiting || undefined,
    'aria-describedby': off ? reasonId : undefined,
    title: off ? offBecause : undefined,
  };
  return (
    <>
      <button {...attributes} type={props.type ?? 'button'} class={classes.filter(Boolean).join(' ')} onClick={click}>
        {icon && <Icon name={icon} />}
        <span>{children}</span>
        {iconAfter && <Icon name={iconAfter} />}
        {waiting && <Dots />}
      </button>
      {off && (
        <span id={reasonId} class={showReason ? 'reason' : 'vh'}>
          {t('kit.reason', { reason: offBecause })}
        </span>
      )}
    </>
  );
}

/** Three dots that breathe: waiting, beside words that say for what. */
export function Dots() {
  return (
    <span class="dots" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}
