import { useLingui } from '@lingui/react';
import { SYSTEEM_LIMITS, type Chair } from '../../../shared/steps/systeem/state.ts';
import { usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { capital, usePeople } from '../kaartronde/usePeople.ts';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { TurnBlock } from '../stap/TurnBlock.tsx';
import type { Place } from './place.ts';

/** SYSTEEM-6, SYSTEEM-7: the others answer once each, and then the team goes on. */
export function Answers(place: Place & { chair: Chair }) {
  const { _ } = useLingui();
  const { step, spec, here, chair, me } = place;
  const { turn } = here.pass;
  return (
    <div className="kk-stack kk-gap-5">
      {turn === null ? null : (
        <TurnBlock
          turn={turn}
          seconds={spec.settings.turnSeconds}
          listen={_(chair.speaker === me ? 'systeem.luister-naar-antwoord' : 'systeem.luister-mee')}
          skip={{ type: 'systeem/sla-over', step, seat: turn.seat }}
        >
          <SentenceForm
            key={chair.party}
            step={step}
            first={{
              name: `systeem.antwoord.${chair.party}`,
              label: _('systeem.antwoord'),
              hint: _('systeem.antwoord-hint'),
              limit: SYSTEEM_LIMITS.answer,
              optional: true,
              rows: 2,
            }}
            command={(text) => ({ type: 'systeem/antwoord', step, chair: chair.party, text })}
            submit={_('systeem.klaar-volgende')}
          />
        </TurnBlock>
      )}
      <AnswerList chair={chair} />
      {turn === null ? <Onward {...place} /> : null}
    </div>
  );
}

/** What the others said to a chair. */
export function AnswerList({ chair }: { chair: Chair }) {
  const { _ } = useLingui();
  const people = usePeople();
  if (chair.answers.length === 0) return null;
  return (
    <section className="kk-stack kk-gap-3">
      <h3>{_('systeem.antwoorden')}</h3>
      <ul className="stap-list">
        {chair.answers.map(({ by, text }) => (
          <li key={by} className="sys-answer">
            <span className="stap-by">{capital(people.name(by))}</span>
            {text === null ? <span className="kk-hint">{_('systeem.luisterde')}</span> : people.said(text)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Onward({ step, here, chair }: Place & { chair: Chair }) {
  const { _ } = useLingui();
  const { play, refusal, busy } = usePlay();
  const last = here.at === here.chairs.length - 1;
  return (
    <div className="kk-stack kk-gap-3">
      <div>
        <Button
          variant="primary"
          size="large"
          disabled={busy}
          onPress={() => void play({ type: 'systeem/verder', step, chair: chair.party })}
        >
          {_(last ? 'systeem.naar-uitnodigen' : 'systeem.volgende-stoel')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
}
