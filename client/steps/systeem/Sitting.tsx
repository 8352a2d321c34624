import { useLingui } from '@lingui/react';
import { isFree, lotOf, mayDraw, mayTake } from '../../../shared/steps/systeem/speaking.ts';
import { SYSTEEM_LIMITS, type Chair } from '../../../shared/steps/systeem/state.ts';
import { useAll, useName, useNow, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { usePeople } from '../kaartronde/usePeople.ts';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SentenceForm } from '../stap/SentenceForm.tsx';
import { Settle } from '../stap/Settle.tsx';
import type { Place } from './place.ts';

interface SittingProps extends Place {
  chair: Chair;
}

/** Who sits on the chair, until it has spoken: nobody is appointed, and everybody may give it back (SYSTEEM-5). */
export function Sitting(props: SittingProps) {
  const { chair, me } = props;
  if (chair.speaker === me) return chair.drawn ? <Drawn {...props} /> : <Speak {...props} />;
  return <Empty {...props} />;
}

/** The lot fell on oneself. */
function Drawn({ step, chair }: SittingProps) {
  const { _ } = useLingui();
  const { play, refusal, busy } = usePlay();
  const of = { step, chair: chair.party };
  return (
    <div className="stap-ask">
      <p>{_('systeem.lot-jij')}</p>
      <div className="kk-row">
        <Button disabled={busy} onPress={() => void play({ type: 'systeem/geef-terug', ...of })}>
          {_('systeem.liever-niet')}
        </Button>
        <Button
          variant="primary"
          icon="check"
          disabled={busy}
          onPress={() => void play({ type: 'systeem/neem-plaats', ...of })}
        >
          {_('systeem.ja-ik-zit')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  );
}

/** SYSTEEM-6 */
function Speak(props: SittingProps) {
  const { _ } = useLingui();
  const { step, chair } = props;
  const { play, refusal, busy } = usePlay();
  return (
    <div className="stap-columns stap-columns--even">
      <div className="kk-stack kk-gap-3">
        <p className="kk-lead">{_('systeem.jij-spreekt')}</p>
        <ul className="sys-prompts">
          <li>{_('systeem.wat-zie-ik')}</li>
          <li>{_('systeem.wat-nodig')}</li>
          <li>{_('systeem.wat-zeg-ik')}</li>
        </ul>
        <p className="kk-hint">{_('systeem.met-respect')}</p>
      </div>
      <div className="kk-stack kk-gap-4">
        <SpeakForm {...props} submit={_('systeem.zeg')} />
        <div>
          <Button
            variant="ghost"
            disabled={busy}
            onPress={() => void play({ type: 'systeem/geef-terug', step, chair: chair.party })}
          >
            {_('systeem.geef-terug')}
          </Button>
        </div>
        <RefusalNote refusal={refusal} />
      </div>
    </div>
  );
}

/** What is said for the party, in the first person. */
export function SpeakForm({
  step,
  chair,
  submit,
  onDone,
}: Pick<SittingProps, 'step' | 'chair'> & { submit: string; onDone?: () => void }) {
  const { _ } = useLingui();
  return (
    <SentenceForm
      step={step}
      first={{
        name: `systeem.spreek.${chair.party}`,
        label: _('systeem.spreek'),
        hint: _('systeem.spreek-hint'),
        limit: SYSTEEM_LIMITS.said,
        initial: chair.said?.value ?? '',
        rows: 6,
      }}
      command={(text) => ({ type: 'systeem/spreek', step, chair: chair.party, text })}
      submit={submit}
      {...(onDone ? { onDone, onBack: onDone, autoFocus: true } : {})}
    />
  );
}

/** For who does not sit there: take it, draw lots, or wait for who speaks. */
function Empty(props: SittingProps) {
  const { _ } = useLingui();
  const all = useAll();
  const people = usePeople();
  const { team, chair } = props;
  if (!isFree({ all }, team, chair))
    return (
      <>
        <p className="kk-lead">{_('systeem.ander-zit', { wie: people.name(chair.speaker ?? '') })}</p>
        <p>{_('systeem.luister')}</p>
      </>
    );
  return <Free {...props} />;
}

function Free(props: SittingProps) {
  const { _ } = useLingui();
  const all = useAll();
  const name = useName();
  const { step, team, here, chair, me } = props;
  const { play, refusal, busy } = usePlay();
  const taken = mayTake({ all }, team, here, chair, me);
  const waits = chair.drawn && chair.speaker !== null;
  return (
    <div className="kk-stack kk-gap-4">
      <p className="kk-lead">
        {waits ? _('systeem.lot-ander', { name: name(chair.speaker ?? '') }) : _('systeem.wie-zit')}
      </p>
      <p>{_('systeem.niemand-aangewezen')}</p>
      <div>
        <Button
          variant={waits ? 'outline' : 'primary'}
          size="large"
          disabled={busy || taken !== null}
          {...(taken === null ? {} : { reason: _('systeem.eerst-een-ander') })}
          onPress={() => void play({ type: 'systeem/neem-plaats', step, chair: chair.party })}
        >
          {_('systeem.ik-zit')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
      <Lots {...props} />
      <LeaveEmpty {...props} />
    </div>
  );
}

/** After a while the lot may ask somebody. */
function Lots({ step, team, here, chair }: SittingProps) {
  const { _ } = useLingui();
  const all = useAll();
  const now = useNow();
  const { play, refusal, busy } = usePlay();
  if (lotOf({ all }, team, here, chair).length === 0)
    return chair.drawn ? null : <p className="kk-hint">{_('systeem.niemand-over')}</p>;
  if (!mayDraw(all, chair, now))
    return <p className="kk-hint">{_(chair.drawn ? 'systeem.lot-wacht' : 'systeem.lot-straks')}</p>;
  return (
    <>
      <div>
        <Button disabled={busy} onPress={() => void play({ type: 'systeem/loot', step, chair: chair.party })}>
          {_(chair.drawn ? 'systeem.loot-weer' : 'systeem.loot')}
        </Button>
      </div>
      <p className="kk-hint">{_('systeem.lot-uitleg')}</p>
      <RefusalNote refusal={refusal} />
    </>
  );
}

/** SYSTEEM-7: two of them. */
function LeaveEmpty({ step, here, chair }: SittingProps) {
  const { _ } = useLingui();
  return (
    <Settle
      quiet
      asked={here.asked}
      command={{ type: 'systeem/verder', step, chair: chair.party }}
      words={{
        ask: _('systeem.laat-leeg'),
        agree: _('systeem.laat-leeg-akkoord'),
        waits: _('systeem.laat-leeg-wacht'),
        wants: (who) => _('systeem.laat-leeg-wil', { name: who }),
      }}
    />
  );
}
