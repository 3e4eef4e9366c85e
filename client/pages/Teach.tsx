import '../styles/class.css';
import '../text/classTeachTexts.ts';
import { useState } from 'preact/hooks';
import { CLASS_PRESETS } from '../../shared/classes/presets.ts';
import { openClass } from '../net/classes.ts';
import { keepClass, ownClasses } from '../net/keptClasses.ts';
import { ago } from '../text/format.ts';
import { rich, t } from '../text/index.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { PageBar } from '../ui/PageBar.tsx';
import { Link, navigate } from '../ui/router.tsx';
import { TextField } from '../ui/TextField.tsx';
import { LessonChoice } from './class/LessonChoice.tsx';
import { BellField, MoreChoices } from './class/OpenChoices.tsx';
import { fromPreset, type OpenForm, requestOf } from './class/openForm.ts';
import { RosterField } from './class/RosterField.tsx';
import { Preferences } from './Preferences.tsx';

/** Longest name of a class. */
const NAME_MOST = 80;

/** Where an instructor opens a class. */
export function Teach() {
  const [form, setForm] = useState<OpenForm>(() => fromPreset(CLASS_PRESETS[1].id, Date.now()));
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const change = (news: Partial<OpenForm>) => setForm((now) => ({ ...now, ...news }));
  const open = async () => {
    if (form.name.trim() === '') return;
    setBusy(true);
    setFault('');
    try {
      const { code, token } = await openClass(requestOf(form, Date.now()));
      keepClass(code, { instructor: token, name: form.name.trim() });
      navigate(`/class/${code}`);
    } catch (reason) {
      setFault(reason instanceof Error ? reason.message : String(reason));
      setBusy(false);
    }
  };
  return (
    <div class="teach">
      <PageBar crumb={rich('class.crumb', { name: t('teach.title') })}>
        <Preferences />
      </PageBar>
      <main id="main" class="teach-page">
        <div class="teach-head">
          <h1>{t('teach.title')}</h1>
          <p class="soft">{t('teach.lead')}</p>
        </div>
        <LessonChoice form={form} onPick={(preset) => change(pickOf(form, preset))} />
        <div class="teach-columns">
          <div class="stack">
            <TextField
              label={t('teach.name')}
              hint={t('teach.name.hint')}
              value={form.name}
              maxLength={NAME_MOST}
              onInput={(name) => change({ name })}
            />
            <BellField form={form} onChange={change} />
            <MoreChoices form={form} onChange={change} />
          </div>
          <RosterField form={form} onChange={change} />
        </div>
        {fault !== '' && <Banner title={fault} tone="bad" icon="warning" urgent />}
        <Own />
      </main>
      <footer class="page-foot">
        <p class="small soft">
          {t('teach.next')} <Link to="/privacy">{t('teach.privacy')}</Link>
        </p>
        <Button
          kind="primary"
          size="big"
          waiting={busy}
          offBecause={form.name.trim() === '' ? t('teach.open.noName') : undefined}
          onClick={() => void open()}
        >
          {t(busy ? 'teach.opening' : 'teach.open')}
        </Button>
      </footer>
    </div>
  );
}

/** A preset's settings; name and roster stay as they are. */
function pickOf({ name, roster, rosterOnly }: OpenForm, preset: string): OpenForm {
  return { ...fromPreset(preset, Date.now()), name, roster, rosterOnly };
}

/** Classes that this browser has the console of. */
function Own() {
  const own = ownClasses();
  if (own.length === 0) return null;
  return (
    <section class="teach-own">
      <h2>{t('teach.yours')}</h2>
      <ul>
        {own.slice(0, 6).map(({ code, name, at }) => (
          <li key={code}>
            <span>
              <b>{name}</b> <span class="soft">{t('teach.yours.line', { when: ago(at, Date.now()) })}</span>
            </span>
            <Link to={`/class/${code}`}>{t('teach.yours.open')}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
