import '../../text/debriefTexts.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reflection as Kept } from '../../../shared/classes/model.ts';
import { countWords } from '../../../shared/classes/words.ts';
import { CLASS_TEXT } from '../../../shared/protocol/classActs.ts';
import type { StudentView } from '../../../shared/protocol/classes.ts';
import { keepReflection } from '../../net/classes.ts';
import { student } from '../../store/classroom.ts';
import { powerName, slotOf } from '../../store/names.ts';
import { dayTime } from '../../text/format.ts';
import { rich, t } from '../../text/index.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Emblem } from '../../ui/Emblem.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PageBar } from '../../ui/PageBar.tsx';
import { navigate } from '../../ui/router.tsx';
import { Evidence } from './Evidence.tsx';
import { officeName } from './names.ts';

/** Rest of the hand before a draft is kept, ms. */
const REST = 1500;

type Answers = Record<number, string>;

/** A student's reflection: the questions, the answers, and facts of the match to point to. */
export function Reflection() {
  const view = student.value;
  if (!view) return null;
  if (view.prompts.length === 0) {
    return (
      <>
        <PageBar crumb={rich('reflect.crumb', { name: view.name })} />
        <main id="main" class="page reading">
          <Empty
            title={t('reflect.none.title')}
            action={<Button onClick={() => navigate(`/class/${view.code}`)}>{t('reflect.back')}</Button>}
          >
            {t('reflect.none')}
          </Empty>
        </main>
      </>
    );
  }
  return <Sheet view={view} />;
}

function Sheet({ view }: { view: StudentView }) {
  const { answers, write, save, state, kept, fault } = useAnswers(view);
  const [at, setAt] = useState(view.prompts[0].number);
  const fields = useRef(new Map<number, HTMLTextAreaElement>());
  const all = Object.values(answers).reduce((sum, text) => sum + countWords(text), 0);
  const insert = (fact: string) => {
    const field = fields.current.get(at);
    const now = answers[at] ?? '';
    const [from, to] = field ? [field.selectionStart, field.selectionEnd] : [now.length, now.length];
    const gap = from > 0 && !/\s$/.test(now.slice(0, from)) ? ' ' : '';
    write(at, `${now.slice(0, from)}${gap}[${fact}] ${now.slice(to)}`.slice(0, CLASS_TEXT.answer));
    field?.focus();
  };
  return (
    <div class="student">
      <PageBar crumb={rich('reflect.crumb', { name: view.name })}>
        <span class="small soft" role="status">
          {state === 'saving'
            ? t('reflect.saving')
            : state === 'unsaved'
              ? t('reflect.unsaved')
              : kept && t('reflect.kept', { time: dayTime(kept.at) })}
        </span>
      </PageBar>
      <main id="main" class="reflect">
        <aside class="reflect-side no-print">
          <Place view={view} />
          <Evidence code={view.code} scenario={view.scenario} onInsert={insert} />
        </aside>
        <div class="reflect-sheet">
          <h1 class="vh">{t('reflect.title')}</h1>
          {kept?.handedIn && state === 'kept' && <Banner title={t('reflect.handedIn')} icon="check" tone="accent" />}
          {view.prompts.map(({ number, text }, index) => (
            <section key={number}>
              <h2>
                <label for={`answer-${number}`}>
                  {index + 1}. <bdi>{text}</bdi>
                </label>
              </h2>
              <textarea
                id={`answer-${number}`}
                ref={(field) => {
                  if (field) fields.current.set(number, field);
                }}
                class="input"
                rows={6}
                maxLength={CLASS_TEXT.answer}
                placeholder={t('reflect.placeholder')}
                value={answers[number] ?? ''}
                aria-describedby={`words-${number}`}
                onFocus={() => setAt(number)}
                onInput={(event) => write(number, event.currentTarget.value)}
              />
              <p id={`words-${number}`} class="row between small soft">
                <span>{t('reflect.words', { here: countWords(answers[number] ?? ''), all })}</span>
                <span>{t('reflect.reads')}</span>
              </p>
            </section>
          ))}
          {fault && (
            <p class="field-error" role="alert">
              {fault}
            </p>
          )}
          <div class="row wrap between reflect-foot no-print">
            <span class="row wrap">
              <Button kind="quiet" onClick={() => navigate(`/class/${view.code}`)}>
                {t('reflect.back')}
              </Button>
              <Button onClick={() => print()}>{t('reflect.print')}</Button>
            </span>
            <span class="row wrap">
              {!kept?.handedIn && <Button onClick={() => void save(false)}>{t('reflect.draft')}</Button>}
              <Button kind="primary" waiting={state === 'saving'} onClick={() => void save(true)}>
                {t(kept?.handedIn ? 'reflect.again' : 'reflect.handIn')}
              </Button>
            </span>
          </div>
        </div>
      </main>
    </div>
  );
}

function Place({ view: { place, colleagues } }: { view: StudentView }) {
  if (!place) return null;
  return (
    <div class="brief-head">
      <Emblem slot={slotOf(place.power)} size={40} />
      <div>
        <p class="small soft">{t(colleagues.length > 0 ? 'follow.helped' : 'follow.you')}</p>
        <p class="follow-result">{powerName(place.power)}</p>
        <p class="small soft">
          {t('classBrief.place', {
            world: place.world,
            office: officeName(place.office, colleagues.length > 0 ? 2 : 1),
          })}
        </p>
      </div>
    </div>
  );
}

/** The answers: kept as a draft whenever the hand rests; once handed in, only when handed in again. */
function useAnswers({ code, reflection }: StudentView) {
  const [answers, setAnswers] = useState<Answers>(() => ({ ...reflection?.answers }));
  const [kept, setKept] = useState<Kept | null>(reflection);
  const [state, setState] = useState<'kept' | 'unsaved' | 'saving'>('kept');
  const [fault, setFault] = useState('');
  const latest = useRef(answers);
  latest.current = answers;
  const handedIn = kept?.handedIn === true;
  const save = async (handIn: boolean) => {
    const sent = latest.current;
    setState('saving');
    try {
      const { reflection: now } = await keepReflection(code, { answers: sent, handIn });
      setKept(now);
      setFault('');
      setState(latest.current === sent ? 'kept' : 'unsaved');
    } catch (reason) {
      setFault(reason instanceof Error ? reason.message : String(reason));
      setState('unsaved');
    }
  };
  useEffect(() => {
    if (state !== 'unsaved' || handedIn) return;
    const timer = setTimeout(() => void save(false), REST);
    return () => clearTimeout(timer);
  }, [answers, state, handedIn]);
  const write = (number: number, text: string) => {
    setAnswers((now) => ({ ...now, [number]: text }));
    setState('unsaved');
  };
  return { answers, write, save, state, kept, fault };
}
