import { useLingui } from '@lingui/react';
import { useId } from 'react';
import {
  AFSPRAAK_LIMITS,
  type Afspraken,
  type Agreement,
  type Question,
} from '../../../shared/steps/afspraken/state.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useMe, useName, usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { Unsigned } from '../stap/Unsigned.tsx';
import { AFSPRAKEN, Changes, ProposeChange } from './Changes.tsx';

export interface AgreementCardProps {
  agreement: Agreement;
  team: Team;
  afspraken: Afspraken;
  /** what was answered in silence, unsigned */
  answers?: readonly string[];
}

/** One question with its agreement: being written, to be signed, or standing (AFSP-3, AFSP-4). */
export function AgreementCard({ agreement, team, afspraken, answers }: AgreementCardProps) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const title = useId();
  const { question, standing } = agreement;
  const written = standing === 'leeg' || standing === 'herzien';
  return (
    <section className="kk-panel afspraak" aria-labelledby={title}>
      <h2 id={title} className="afspraak__question">
        {_(`afspraken.vraag.${question}`)}
      </h2>
      {agreement.text?.value && !(written && afspraken.scribe === seat) ? (
        <p className="afspraak__text">{agreement.text.value}</p>
      ) : null}
      {/* AFSP-2 */}
      {answers && written ? <Unsigned label={_('afspraken.antwoorden')} answers={answers} /> : null}
      {written ? (
        <Write agreement={agreement} scribe={afspraken.scribe} />
      ) : (
        <Sign agreement={agreement} team={team} late={!afspraken.there.includes(seat)} />
      )}
      <Changes question={question} changes={afspraken.changes} />
    </section>
  );
}

function Write({ agreement, scribe }: { agreement: Agreement; scribe: string }) {
  const { _ } = useLingui();
  const name = useName();
  const { seat } = useMe();
  const { question, text } = agreement;
  return (
    <>
      {agreement.standing === 'herzien' ? <Said text={_('afspraken.heropend')} /> : null}
      {scribe === seat ? (
        <SentenceForm
          step={AFSPRAKEN}
          first={{
            name: `tekst.${question}`,
            label: _('afspraken.tekst'),
            hint: _('afspraken.tekst-hint'),
            limit: AFSPRAAK_LIMITS.text,
            initial: text?.value ?? '',
            rows: 2,
          }}
          command={(written) => ({ type: 'afspraak/tekst', question, text: written })}
          submit={_('afspraken.leg-vast')}
        />
      ) : (
        <p className="kk-hint">{_('afspraken.schrijft-nog', { name: name(scribe) })}</p>
      )}
    </>
  );
}

/** AFSP-4: *hier kan ik mee werken*. Who has not signed yet is not named: nobody is pressed. */
function Sign({ agreement, team, late }: { agreement: Agreement; team: Team; late: boolean }) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const { play, refusal, busy } = usePlay();
  const { question, standing, signed } = agreement;
  const mine = signed.includes(seat);
  const count = team.members.filter((member) => signed.includes(member)).length;
  return (
    <div className="kk-stack kk-gap-3">
      <Said
        text={
          standing === 'open'
            ? _('afspraken.getekend', { count, total: team.members.length })
            : _(`afspraken.staat.${standing}`)
        }
      />
      {mine ? <p className="kk-hint">{_('afspraken.jij-tekende')}</p> : null}
      <div className="kk-row">
        {mine ? null : (
          <Button variant="action" disabled={busy} onPress={() => give('afspraak/teken')}>
            {_('afspraken.teken')}
          </Button>
        )}
        {mine || standing === 'niet-gedeeld' ? (
          <Button variant="ghost" disabled={busy} onPress={() => give('afspraak/heropen')}>
            {_('afspraken.heropen')}
          </Button>
        ) : (
          <Button disabled={busy} onPress={() => give('afspraak/nog-niet')}>
            {_('afspraken.nog-niet')}
          </Button>
        )}
      </div>
      {mine || standing === 'niet-gedeeld' ? null : (
        <p className="kk-hint">{_('afspraken.nog-niet-uitleg')}</p>
      )}
      {late ? <ProposeChange question={question} /> : null}
      <RefusalNote refusal={refusal} />
    </div>
  );
  function give(type: 'afspraak/teken' | 'afspraak/nog-niet' | 'afspraak/heropen'): void {
    void play({ type, question } satisfies { type: string; question: Question });
  }
}

function Said({ text }: { text: string }) {
  return (
    <output className="stap-said">
      <Icon name="check" size={20} stroke={3} />
      {text}
    </output>
  );
}
