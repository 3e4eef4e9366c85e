import { useState } from 'preact/hooks';
import { t } from '../../text/index.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button, type ButtonKind, type ButtonSize } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Ladder } from '../../ui/Ladder.tsx';
import { Meter, Odds } from '../../ui/Meter.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { OptionCard } from '../../ui/OptionCard.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { SegmentedBar } from '../../ui/SegmentedBar.tsx';
import { Select } from '../../ui/Select.tsx';
import { SliderRow } from '../../ui/SliderRow.tsx';
import { Stat } from '../../ui/Stat.tsx';
import { Table } from '../../ui/Table.tsx';
import { TextField } from '../../ui/TextField.tsx';

const KINDS = [
  ['primary', 'style.button.primary'],
  ['plain', 'style.button.plain'],
  ['grave', 'style.button.grave'],
  ['graveFilled', 'style.button.grave'],
  ['quiet', 'style.button.quiet'],
] as const satisfies readonly (readonly [ButtonKind, string])[];
const SIZES = ['small', 'usual', 'big'] as const satisfies readonly ButtonSize[];

export function Buttons() {
  return (
    <section>
      <h2>{t('style.buttons')}</h2>
      {SIZES.map((size) => (
        <p key={size} class="style-row">
          {KINDS.map(([kind, words]) => (
            <Button key={kind} kind={kind} size={size} icon={kind === 'primary' ? 'lock' : undefined}>
              {t(words)}
            </Button>
          ))}
          <Button size={size} kind="primary" waiting>
            {t('style.button.waiting')}
          </Button>
          <Button size={size} offBecause={t('style.button.reason')} showReason={size === 'usual'}>
            {t('style.button.off')}
          </Button>
          <IconButton icon="talk" label={t('kit.badge', { count: 3 })} badge={3} onClick={() => {}} />
        </p>
      ))}
      <p class="style-row">
        {(['plain', 'accent', 'good', 'warn', 'seal'] as const).map((tone) => (
          <Chip key={tone} tone={tone}>
            {t('style.button.plain')}
          </Chip>
        ))}
        <Chip pressed onClick={() => {}}>
          {t('style.choice.one')}
        </Chip>
        <Chip onClick={() => {}}>{t('style.choice.two')}</Chip>
        <Badge>{2}</Badge>
        {(['locked', 'thinking', 'away'] as const).map((state, i) => (
          <Emblem key={state} slot={i + 1} size={32} state={state} label={t('style.powers')} />
        ))}
      </p>
    </section>
  );
}

const CHOICES = ['one', 'two', 'three'] as const;

export function Fields() {
  const [words, setWords] = useState('');
  const [amount, setAmount] = useState(212);
  const [choice, setChoice] = useState<(typeof CHOICES)[number]>('one');
  const [ticked, setTicked] = useState(true);
  const options = CHOICES.map((value) => ({ value, label: t(`style.choice.${value}`) }));
  return (
    <section>
      <h2>{t('style.fields')}</h2>
      <div class="style-grid">
        <TextField label={t('style.field.name')} hint={t('style.field.hint')} value={words} onInput={setWords} />
        <NumberField
          label={t('style.field.amount')}
          error={t('style.field.error')}
          value={amount}
          onChange={setAmount}
        />
        <Select label={t('style.field.choice')} value={choice} options={options} onChange={setChoice} />
        <TextField label={t('style.field.name')} value={t('style.choice.one')} onInput={setWords} off />
        <Segmented label={t('style.field.choice')} value={choice} options={options} onChange={setChoice} />
        <CheckField label={t('style.field.hint')} checked={ticked} onChange={setTicked} />
      </div>
      <SliderRow
        label={t('style.field.amount')}
        value={amount}
        max={400}
        last={180}
        next="+0.6 %"
        five="+3.4 %"
        onInput={setAmount}
      />
    </section>
  );
}

export function Figures() {
  const security = { label: t('style.figure.security'), what: t('style.lead') };
  return (
    <section>
      <h2>{t('style.figures')}</h2>
      <div class="style-grid">
        <Stat label={security.label} value="58" delta={-3} series={[64, 61, 58]} explain={{ what: security.what }} />
        <Stat label={security.label} value="71" delta={2} higherIs="good" series={[66, 69, 71]} />
        <Stat label={security.label} value="64" delta={0} />
        <Meter label={security.label} value={58} mark={{ at: 50, label: '50' }} />
        <Odds label={t('style.figure.odds')} alone={41} honest={52} weighted={48} higherIs="bad" />
      </div>
      <SegmentedBar
        label={t('style.bar')}
        segments={[
          { id: 'home', label: t('style.bar.home'), value: 58, tone: 'home' },
          { id: 'away', label: t('style.bar.away'), value: 27, tone: 'away' },
          { id: 'rest', label: t('style.bar.rest'), value: 15, tone: 'neutral' },
        ]}
      />
      <Table
        caption={t('style.table')}
        columns={[
          { id: 'name', head: t('style.field.name'), rowHead: true, cell: (row: (typeof CHOICES)[number]) => row },
          { id: 'amount', head: t('style.field.amount'), number: true, cell: (row) => row.length },
        ]}
        rows={CHOICES}
        rowKey={(row) => row}
        own={(row) => row === 'two'}
      />
    </section>
  );
}

const RUNGS = ['demand', 'respond', 'decide'] as const;

export function Choices() {
  const [chosen, setChosen] = useState('one');
  return (
    <section>
      <h2>{t('style.choices')}</h2>
      <div class="style-grid">
        {CHOICES.map((value) => (
          <OptionCard
            key={value}
            group="style"
            value={value}
            checked={chosen === value}
            onChoose={setChosen}
            title={t('style.option.title')}
            act={t('style.option.act')}
            prices={[{ label: t('style.option.price'), text: '+8', tone: 'good' }]}
            offBecause={value === 'three' ? t('style.button.reason') : undefined}
          />
        ))}
        <Ladder
          label={t('style.ladder')}
          now="respond"
          rungs={RUNGS.map((id) => ({ id, label: t(`style.ladder.${id}`) }))}
        />
      </div>
    </section>
  );
}

export function Messages() {
  return (
    <section class="stack">
      <h2>{t('style.messages')}</h2>
      {(['strip', 'accent', 'warn', 'bad'] as const).map((tone) => (
        <Banner key={tone} tone={tone} title={t('style.message.title')}>
          {t('style.message.text')}
        </Banner>
      ))}
      <Progress label={t('style.button.waiting')} value={0.6}>
        {t('style.message.text')}
      </Progress>
      <Empty title={t('style.empty')}>{t('style.message.text')}</Empty>
    </section>
  );
}
