import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { t } from '../text/index.tsx';
import { Badge, type Tone } from './Badge.tsx';
import { Icon, type IconName } from './icons.tsx';
import { rightToLeft } from './language.ts';

/** One tab: its id, its words, and what is new behind it. */
export interface TabItem<Id extends string = string> {
  id: Id;
  label: string;
  icon?: IconName;
  /** A count of things that want a look; 0 or nothing shows none. */
  count?: number;
  tone?: Tone;
}

/** Where an arrow key leads from `current`, or undefined for any other key. Round and round, Home and End to the ends. */
export function tabAfterKey<Id extends string>(key: string, ids: readonly Id[], current: Id): Id | undefined {
  const at = ids.indexOf(current);
  const [onward, back] = rightToLeft.peek() ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === onward || key === 'ArrowDown') return ids[(at + 1) % ids.length];
  if (key === back || key === 'ArrowUp') return ids[(at - 1 + ids.length) % ids.length];
  if (key === 'Home') return ids[0];
  if (key === 'End') return ids[ids.length - 1];
  return undefined;
}

interface TabListProps<Id extends string> {
  /** Prefix of the ids that tie tabs to their panel. */
  base: string;
  label: string;
  tabs: readonly TabItem<Id>[];
  active: Id;
  onSelect: (id: Id) => void;
}

/** The row of tabs alone; `TabPanel` with the same `base` belongs to it. */
export function TabList<Id extends string>({ base, label, tabs, active, onSelect }: TabListProps<Id>) {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = tabAfterKey(
      event.key,
      tabs.map((tab) => tab.id),
      active,
    );
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    row.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={move}>
      {tabs.map(({ id, label: words, icon, count, tone }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${base}-tab-${id}`}
          data-tab={id}
          aria-selected={id === active}
          aria-controls={`${base}-panel`}
          tabIndex={id === active ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {icon && <Icon name={icon} />}
          <span>{words}</span>
          {count ? (
            <Badge tone={tone ?? 'accent'} label={t('kit.badge', { count })}>
              {count}
            </Badge>
          ) : null}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  base: string;
  active: string;
  children: ComponentChildren;
  class?: string;
}

/** The panel of the tab that is chosen. */
export function TabPanel({ base, active, children, class: className }: TabPanelProps) {
  return (
    <div id={`${base}-panel`} role="tabpanel" aria-labelledby={`${base}-tab-${active}`} class={className}>
      {children}
    </div>
  );
}

interface TabsProps<Id extends string> extends Omit<TabListProps<Id>, 'base'> {
  children: ComponentChildren;
}

/** Tabs with their panel; `children` is the panel of the chosen tab. */
export function Tabs<Id extends string>({ children, ...list }: TabsProps<Id>) {
  const base = useId();
  return (
    <>
      <TabList base={base} {...list} />
      <TabPanel base={base} active={list.active}>
        {children}
      </TabPanel>
    </>
  );
}
