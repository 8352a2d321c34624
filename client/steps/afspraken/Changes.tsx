import { useLingui } from '@lingui/react';
import { AFSPRAAK_LIMITS, type Change, type Question } from '../../../shared/steps/afspraken/state.ts';
import { useMe, useName, usePlay, useTeam } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';

/** Agreements are of no step: what is half written stays through the whole workshop. */
export const AFSPRAKEN = 'afspraken';

/** AFSP-6: what late-comers propose to change in one agreement; another member takes it over or leaves it. */
export function Changes({ question, changes }: { question: Question; changes: readonly Change[] }) {
  const about = changes.filter((change) => change.question === question && change.text.value !== null);
  return about.map((change) => <Proposed key={change.by} change={change} />);
}

function Proposed({ change }: { change: Change }) {
  const { _ } = useLingui();
  const name = useName();
  const { seat } = useMe();
  const { play, refusal, busy } = usePlay();
  const { by, text } = change;
  return (
    <div className="afspraak__change kk-stack kk-gap-2">
      <p className="stap-by">{_('afspraken.stelt-voor', { name: name(by) })}</p>
      <p>{text.value}</p>
      <div className="kk-row">
        {by === seat ? null : (
          <Button size="small" disabled={busy} onPress={() => void play({ type: 'afspraak/neem-over', by })}>
            {_('afspraken.neem-over')}
          </Button>
        )}
        <Button
          size="small"
          variant="ghost"
          disabled={busy}
          onPress={() => void play({ type: 'afspraak/laat-staan', by })}
        >
          {_(by === seat ? 'afspraken.trek-in' : 'afspraken.laat-staan')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
}

/** For who came after the reveal: one change, in one of the three. */
export function ProposeChange({ question }: { question: Question }) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const proposed = useTeam()?.slice.afspraken?.changes.some(({ by }) => by === seat) ?? false;
  if (proposed) return null;
  return (
    <details className="stap-details">
      <summary>{_('afspraken.stel-voor')}</summary>
      <div className="stap-details__body">
        <SentenceForm
          step={AFSPRAKEN}
          quiet
          first={{
            name: `wijziging.${question}`,
            label: _('afspraken.wijziging'),
            hint: _('afspraken.wijziging-hint'),
            limit: AFSPRAAK_LIMITS.text,
            rows: 2,
          }}
          command={(text) => ({ type: 'afspraak/stel-voor', question, text })}
          submit={_('afspraken.geef-voorstel')}
        />
      </div>
    </details>
  );
}
