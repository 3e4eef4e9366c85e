import { useState } from 'preact/hooks';
import type { PowerId } from '../../../shared/core/ids.ts';
import { you } from '../../store/derived.ts';
import { powers } from '../../store/names.ts';
import { t } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';

interface CircleProps {
  onOpen: (others: readonly PowerId[]) => void;
  onCancel: () => void;
}

/** Chooses who hears what is said in a new circle. */
export function Circle({ onOpen, onCancel }: CircleProps) {
  const [chosen, setChosen] = useState<readonly PowerId[]>([]);
  return (
    <fieldset class="talk-circle">
      <legend class="strong">{t('talk.new.title')}</legend>
      <div class="talk-circle-powers">
        {powers.value
          .filter(({ id }) => id !== you.value)
          .map(({ id, name }) => (
            <CheckField
              key={id}
              label={name}
              checked={chosen.includes(id)}
              onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((power) => power !== id))}
            />
          ))}
      </div>
      <div class="row wrap">
        <Button
          size="small"
          offBecause={chosen.length === 0 ? t('talk.new.none') : undefined}
          onClick={() => onOpen(chosen)}
        >
          {t('talk.new.go')}
        </Button>
        <Button size="small" kind="quiet" onClick={onCancel}>
          {t('talk.new.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
