import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { KOERS_LIMITS, type KoersTeam } from '../../../shared/steps/koers/state.ts';
import { grownKey } from '../../../shared/workshop/grown.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useDraft } from '../../draft.ts';
import { useName, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { CountedField, fits } from '../stap/CountedField.tsx';
import { Form } from '../stap/Form.tsx';
import { GrownChoice, GrownFrom } from './GrownChoice.tsx';
import { useGathered, useGrownDraft } from './useGrown.ts';

/** What the team asks of whom (KOERS-4). */
export function Request({ step, koers }: { step: StepId; koers: KoersTeam }) {
  const { _ } = useLingui();
  const name = useName();
  const [changing, setChanging] = useState(false);
  const { request } = koers;
  const from = useGathered().find(({ key }) => request?.grown && key === grownKey(request.grown));
  return (
    <section className="kk-panel kk-stack">
      <h2>{_('stappen.verzoek.titel')}</h2>
      {request && !changing ? (
        <>
          <p className="stap-what">{request.what.value ?? _('stappen.gewist')}</p>
          <GrownFrom of={from} />
          <dl className="stap-facts">
            <div>
              <dt>{_('stappen.verzoek.aan-wie')}</dt>
              <dd>{request.of.value ?? _('stappen.gewist')}</dd>
            </div>
            <div>
              <dt>{_('stappen.verzoek.door')}</dt>
              <dd>{name(request.by)}</dd>
            </div>
          </dl>
          <div>
            <Button icon="pen" onPress={() => setChanging(true)}>
              {_('stappen.anders')}
            </Button>
          </div>
        </>
      ) : (
        <RequestForm step={step} koers={koers} onDone={() => setChanging(false)} />
      )}
    </section>
  );
}

function RequestForm({ step, koers, onDone }: { step: StepId; koers: KoersTeam; onDone: () => void }) {
  const { _ } = useLingui();
  const { request } = koers;
  const [of, setOf, clearOf] = useDraft(`koers.${step}.aan-wie`, request?.of.value ?? '');
  const [what, setWhat, clearWhat] = useDraft(`koers.${step}.verzoek`, request?.what.value ?? '');
  const grown = useGrownDraft(`koers.${step}.verzoek`, request?.grown);
  const { play, refusal, busy } = usePlay();
  const ready = fits(of, KOERS_LIMITS.of) && fits(what, KOERS_LIMITS.sentence);
  async function save(): Promise<void> {
    const from = grown.chosen?.grown ?? null;
    if (!(await play({ type: 'koers/verzoek', step, of, what, grown: from }))) return;
    leave();
  }
  function leave(): void {
    grown.clear();
    clearOf();
    clearWhat();
    onDone();
  }
  return (
    <Form
      ready={ready}
      busy={busy}
      refusal={refusal}
      send={save}
      submit={_('stappen.verzoek.bewaar')}
      onBack={request ? leave : undefined}
    >
      <CountedField
        label={_('stappen.verzoek.aan-wie')}
        hint={_('stappen.verzoek.aan-wie-hint')}
        value={of}
        onChange={setOf}
        limit={KOERS_LIMITS.of}
      />
      <CountedField
        label={_('stappen.verzoek.wat')}
        value={what}
        onChange={setWhat}
        limit={KOERS_LIMITS.sentence}
        multiline
        rows={2}
      />
      <GrownChoice draft={grown} />
    </Form>
  );
}
