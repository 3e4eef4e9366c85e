import { useEffect, useRef, useState } from 'preact/hooks';
import { code, serverView } from '../../store/match.ts';
import { stage } from '../../store/selection.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LanguageSelect } from '../../ui/LanguageSelect.tsx';
import { soundOn, TEXT_SIZES, type ThemeChoice, textSize, themeChoice } from '../../ui/prefs.ts';
import { navigate } from '../../ui/router.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { rulesOf } from '../RuleLink.tsx';

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly ThemeChoice[];

/** The menu: how it looks, the table, the way out. */
export function Menu() {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const shut = () => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const away = (event: PointerEvent) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') shut();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('keydown', onEscape);
    };
  }, [open]);
  return (
    <div class="menu" ref={place}>
      <IconButton
        icon="menu"
        label={t('game.menu')}
        expanded={open}
        controls="game-menu"
        onClick={() => setOpen(!open)}
      />
      {open && (
        <section class="menu-box" id="game-menu" aria-label={t('game.menu')}>
          <Invite />
          <Looks />
          <TheTable onDone={shut} />
          <Ways onDone={shut} />
        </section>
      )}
    </div>
  );
}

function Invite() {
  const [said, setSaid] = useState('');
  const link = `${location.origin}/m/${code.value ?? ''}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(t('game.menu.copied', { link }));
    } catch {
      setSaid(t('game.menu.copyFailed', { link }));
    }
  };
  return (
    <div class="menu-part">
      <p class="strong">{t('game.menu.code', { code: code.value ?? '' })}</p>
      <Button size="small" icon="copy" onClick={copy}>
        {t('game.menu.copy')}
      </Button>
      {said && (
        <p class="small soft" role="status">
          {said}
        </p>
      )}
    </div>
  );
}

function Looks() {
  return (
    <div class="menu-part stack">
      <Segmented
        label={t('game.menu.theme')}
        value={themeChoice.value}
        options={THEMES.map((value) => ({ value, label: t(`game.menu.theme.${value}`) }))}
        onChange={(value) => {
          themeChoice.value = value;
        }}
      />
      <Segmented
        label={t('game.menu.textSize')}
        value={String(textSize.value)}
        options={TEXT_SIZES.map((size) => ({ value: String(size), label: t('unit.percent', { value: String(size) }) }))}
        onChange={(value) => {
          textSize.value = TEXT_SIZES.find((size) => String(size) === value) ?? 100;
        }}
      />
      <LanguageSelect />
      <CheckField
        label={t('game.menu.sound')}
        checked={soundOn.value}
        onChange={(on) => {
          soundOn.value = on;
        }}
      />
    </div>
  );
}

function TheTable({ onDone }: { onDone: () => void }) {
  return (
    <div class="menu-part">
      <Button
        size="small"
        icon="people"
        wide
        onClick={() => {
          stage.value = 'table';
          onDone();
        }}
      >
        {t('table.open')}
      </Button>
    </div>
  );
}

function Ways({ onDone }: { onDone: () => void }) {
  const view = serverView.value;
  const reported = view && view.turn > 1 && view.phase !== 'ended';
  return (
    <div class="menu-part stack">
      {reported && (
        <Button
          size="small"
          icon="report"
          wide
          onClick={() => {
            stage.value = 'report';
            onDone();
          }}
        >
          {t('game.menu.report', { turn: view.turn - 1 })}
        </Button>
      )}
      <a class="menu-link" href="/how-to-play" target="_blank" rel="noreferrer">
        {t('game.menu.howToPlay')}
      </a>
      <a class="menu-link" href={rulesOf()} target="_blank" rel="noreferrer">
        {t('game.menu.rules')}
      </a>
      <Button size="small" icon="leave" wide onClick={() => navigate('/')}>
        {t('game.menu.leave')}
      </Button>
      <p class="small soft">{t('game.menu.leave.note')}</p>
    </div>
  );
}
