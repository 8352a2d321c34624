import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { REFLECTIE_LIMITS, wordsOf, type ReflectieTeam } from '../../../shared/steps/reflectie/state.ts';
import { useDraft } from '../../draft.ts';
import { useName, usePlay, useStepSpec } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { CountedField, fits } from '../stap/CountedField.tsx';
import { Form } from '../stap/Form.tsx';
import { Said } from '../stap/Said.tsx';
import { Unsigned } from '../stap/Unsigned.tsx';
import type { Place } from './place.ts';
import { TalkPile } from './TalkPile.tsx';

/** REFL-6: all pictures with the words that were marked; the team writes one sentence, or says that it differs. */
export function Sentence({ step, here }: Place) {
  const { _ } = useLingui();
  const spec = useStepSpec(step);
  const picture = spec.kind === 'reflectie' && spec.settings.beeld;
  if (!picture)
    return (
      <div className="stap-columns">
        <Said>{_('reflectie.af')}</Said>
        <TalkPile step={step} here={here} />
      </div>
    );
  return (
    <div className="stap-columns stap-columns--even">
      <section className="kk-stack kk-gap-4">
        <h2>{_('reflectie.beelden')}</h2>
        <Unsigned label={_('reflectie.beelden')} answers={here.pictures} />
        {here.words ? <Marked pictures={here.pictures} words={here.words} /> : null}
      </section>
      <section className="kk-panel kk-panel--course kk-stack kk-gap-4">
        <h2>{_('reflectie.zin-titel')}</h2>
        <Together step={step} here={here} />
      </section>
    </div>
  );
}

function Marked({
  pictures,
  words,
}: {
  pictures: readonly string[];
  words: NonNullable<ReflectieTeam['words']>;
}) {
  const { _ } = useLingui();
  const all = wordsOf(pictures);
  const named = (counts: Record<number, number>): string[] =>
    Object.entries(counts).map(([at, count]) =>
      _('reflectie.woord-telling', { word: all[Number(at)] ?? '', count }),
    );
  const [same, differs] = [named(words.same), named(words.differs)];
  return (
    <dl className="refl-marked">
      {same.length === 0 ? null : (
        <div>
          <dt>{_('reflectie.raakt')}</dt>
          <dd>{same.join(', ')}</dd>
        </div>
      )}
      {differs.length === 0 ? null : (
        <div>
          <dt>{_('reflectie.verschilt')}</dt>
          <dd>{differs.join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}

function Together({ step, here }: { step: string; here: ReflectieTeam }) {
  const { _ } = useLingui();
  const name = useName();
  const [text, type, forget] = useDraft(`reflectie.${step}.zin`, here.sentence?.value ?? '');
  const [changing, setChanging] = useState(false);
  const { play, refusal, busy } = usePlay();
  async function save(): Promise<void> {
    if (!(await play({ type: 'reflectie/zin', step, text }))) return;
    forget();
    setChanging(false);
  }
  async function differ(): Promise<void> {
    if (!(await play({ type: 'reflectie/verschillen', step }))) return;
    forget();
    setChanging(false);
  }
  if (here.phase === 'klaar' && !changing)
    return (
      <>
        {here.sentence ? (
          <>
            <p className="refl-sentence">{here.sentence.value ?? _('stappen.gewist')}</p>
            <p className="stap-by">{_('reflectie.zin-van', { name: name(here.sentence.by) })}</p>
          </>
        ) : (
          <p className="refl-sentence">{_('reflectie.we-verschillen')}</p>
        )}
        <div>
          <Button icon="pen" onPress={() => setChanging(true)}>
            {_('stappen.anders')}
          </Button>
        </div>
      </>
    );
  return (
    <Form
      ready={fits(text, REFLECTIE_LIMITS.text)}
      busy={busy}
      refusal={refusal}
      send={save}
      submit={_('reflectie.leg-vast')}
      variant="primary"
      beside={
        <Button disabled={busy} onPress={() => void differ()}>
          {_('reflectie.we-verschillen')}
        </Button>
      }
    >
      <CountedField
        label={_('reflectie.zin')}
        hint={_('reflectie.zin-hint')}
        value={text}
        onChange={type}
        limit={REFLECTIE_LIMITS.text}
        multiline
        rows={3}
      />
    </Form>
  );
}
