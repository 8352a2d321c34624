import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { useAll, usePlay, useTeam } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { Form } from '../stap/Form.tsx';
import { Fact } from './Proposals.tsx';
import { useWording, WordingFields } from './WordingFields.tsx';

const WORDS = ['sentence', 'forWhom', 'effect'] as const;

/** The opgave of the team; it can be reworded later, the harvest keeps the first and the last wording (OPG-2). */
export function Chosen() {
  const { _ } = useLingui();
  const opgave = useTeam()?.slice.opgave;
  const ended = useAll().ended !== null;
  const [changing, setChanging] = useState(false);
  if (!opgave) return null;
  const sentence = opgave.sentence.value ?? _('stappen.gewist');
  const initial = {
    sentence: opgave.sentence.value ?? '',
    forWhom: opgave.forWhom?.value ?? '',
    effect: opgave.effect?.value ?? '',
  };
  if (changing) return <Reword initial={initial} onDone={() => setChanging(false)} />;
  return (
    <section className="kk-panel kk-panel--course opgave-chosen">
      <p className="kk-eyebrow kk-eyebrow--course opgave-chosen__eyebrow">
        <Icon name="anchor" size={22} />
        {_('stappen.opgave.onze')}
      </p>
      <h2>{sentence}</h2>
      <dl>
        {opgave.forWhom?.value ? (
          <Fact term={_('stappen.opgave.voor-wie')} text={opgave.forWhom.value} />
        ) : null}
        {opgave.effect?.value ? (
          <Fact term={_('stappen.opgave.effect-kort')} text={opgave.effect.value} />
        ) : null}
      </dl>
      {ended ? null : (
        <Button icon="pen" onPress={() => setChanging(true)}>
          {_('stappen.opgave.verwoord-anders')}
        </Button>
      )}
    </section>
  );
}

function Reword({
  initial,
  onDone,
}: {
  initial: { sentence: string; forWhom: string; effect: string };
  onDone: () => void;
}) {
  const { _ } = useLingui();
  const draft = useWording('opgave.herschrijf', initial);
  const { play, refusal, busy } = usePlay();
  async function save(): Promise<void> {
    // nothing changed, so there is nothing to say
    const same = WORDS.every((word) => draft.words[word] === initial[word]);
    if (!same && !(await play({ type: 'opgave/herschrijf', ...draft.words }))) return;
    draft.clear();
    onDone();
  }
  function cancel(): void {
    draft.clear();
    onDone();
  }
  return (
    <Form
      className="kk-panel opgave-form"
      ready={draft.ready}
      busy={busy}
      refusal={refusal}
      send={save}
      submit={_('stappen.bewaar')}
      variant="primary"
      onBack={cancel}
    >
      <div>
        <h2>{_('stappen.opgave.verwoord-anders')}</h2>
        <p className="kk-hint">{_('stappen.opgave.eerste-blijft')}</p>
      </div>
      <WordingFields draft={draft} autoFocus />
    </Form>
  );
}
