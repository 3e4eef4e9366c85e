import { useEffect, useId, useState } from 'preact/hooks';
import { nameKey } from '../../../shared/classes/roster.ts';
import { NAME_MOST } from '../../../shared/protocol/bounds.ts';
import type { ClassSummary, NameList } from '../../../shared/protocol/classes.ts';
import { namesLike } from '../../net/classes.ts';
import { dayTime } from '../../text/format.ts';
import { t } from '../../text/index.tsx';

/** Rest of the hand before names are asked for, ms. */
const REST = 200;

type Found = NameList['names'];

interface NameFieldProps {
  summary: ClassSummary;
  value: string;
  onInput: (name: string) => void;
}

/** The student's name: those of the roster that begin so are offered, with arrows and Enter or by a tap. */
export function NameField({ summary, value, onInput }: NameFieldProps) {
  const id = useId();
  const [found, setFound] = useState<Found | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const listed = summary.students > 0;
  const like = value.trim();
  useEffect(() => {
    if (!listed || like.length < 2) {
      setFound(null);
      return;
    }
    let left = false;
    const timer = setTimeout(() => {
      namesLike(summary.code, like).then(
        (names) => {
          if (left) return;
          setFound(names);
          setAt(0);
        },
        // Whoever types the whole name needs no list.
        () => setFound(null),
      );
    }, REST);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [like, listed]);
  const shown = open && found !== null && found.length > 0 ? found : [];
  const pick = (name: string) => {
    onInput(name);
    setOpen(false);
  };
  const key = (event: KeyboardEvent) => {
    if (shown.length === 0) return;
    if (event.key === 'ArrowDown') setAt((at + 1) % shown.length);
    else if (event.key === 'ArrowUp') setAt((at - 1 + shown.length) % shown.length);
    else if (event.key === 'Enter') pick(shown[at].name);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  const nobody = open && summary.rosterOnly && found !== null && found.length === 0;
  return (
    <div class="field name-field">
      <label for={id}>{t(listed ? 'classJoin.name' : 'classJoin.nameOwn')}</label>
      <input
        id={id}
        class="input"
        type="text"
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-names`}
        aria-activedescendant={shown.length > 0 ? `${id}-${at}` : undefined}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        maxLength={NAME_MOST}
        value={value}
        onInput={(event) => {
          setOpen(true);
          onInput(event.currentTarget.value);
        }}
        onKeyDown={key}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
      />
      <div
        id={`${id}-names`}
        class="name-list"
        role="listbox"
        aria-label={t('classJoin.name')}
        hidden={shown.length === 0}
      >
        {shown.map(({ name, free, joinedAt }, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, whose arrows choose
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <div
            key={name}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            class={index === at ? 'on' : undefined}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(name)}
          >
            <Marked name={name} like={like} />
            <span class="soft">{free ? t('classJoin.free') : since(joinedAt)}</span>
          </div>
        ))}
      </div>
      <p id={`${id}-hint`} class="hint" role={nobody ? 'status' : undefined}>
        {nobody ? t('classJoin.none') : t(listed ? 'classJoin.name.hint' : 'classJoin.nameOwn.hint')}
      </p>
    </div>
  );
}

const since = (at: number | null): string => (at === null ? '' : t('classJoin.since', { time: dayTime(at) }));

/** The name with what was typed in bold, where it begins so letter by letter. */
function Marked({ name, like }: { name: string; like: string }) {
  const head = name.slice(0, like.length);
  return nameKey(head) === nameKey(like) ? (
    <bdi>
      <b>{head}</b>
      {name.slice(like.length)}
    </bdi>
  ) : (
    <bdi>{name}</bdi>
  );
}
