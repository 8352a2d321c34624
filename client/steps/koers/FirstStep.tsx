import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { dayText } from '../../../shared/harvest/day.ts';
import { KOERS_LIMITS, type FirstStep as Step, type KoersTeam } from '../../../shared/steps/koers/state.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import { grownKey } from '../../../shared/workshop/grown.ts';
import type { SeatId, StepId } from '../../../shared/workshop/ids.ts';
import type { Parked, Team } from '../../../shared/workshop/state.ts';
import { useDraft } from '../../draft.ts';
import { useMe, useName, useNow, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { currentLang } from '../../text/i18n.ts';
import { CountedField, fits } from '../stap/CountedField.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { SelectField } from '../stap/SelectField.tsx';
import { GrownChoice, GrownFrom } from './GrownChoice.tsx';
import { useGathered, useGrownDraft } from './useGrown.ts';

export interface FirstStepProps {
  step: StepId;
  team: Team;
  koers: KoersTeam;
  parked: readonly Parked[];
}

/** One first small step: what, who, when, and how we will notice. Only the person named accepts (KOERS-2). */
export function FirstStep({ step, team, koers, parked }: FirstStepProps) {
  const { _ } = useLingui();
  const [changing, setChanging] = useState(false);
  const first = koers.firstStep;
  return (
    <section className="kk-panel kk-stack">
      <h2>{_('stappen.stap.titel')}</h2>
      {first && !changing ? (
        <Agreed step={step} first={first} onChange={() => setChanging(true)} />
      ) : (
        <StepForm step={step} team={team} first={first} parked={parked} onDone={() => setChanging(false)} />
      )}
    </section>
  );
}

function Agreed({ step, first, onChange }: { step: StepId; first: Step; onChange: () => void }) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const { play, refusal, busy } = usePlay();
  const asked = first.who === seat && !first.accepted;
  const from = useGathered().find(({ key }) => first.grown && key === grownKey(first.grown));
  return (
    <>
      <p className="koers-what">{first.what.value ?? _('stappen.gewist')}</p>
      <GrownFrom of={from} />
      <dl className="koers-facts">
        <div>
          <dt>{_('stappen.stap.wie')}</dt>
          <dd>
            <Puller first={first} />
          </dd>
        </div>
        <div>
          <dt>{_('stappen.stap.wanneer')}</dt>
          <dd>{dayText(first.date, currentLang())}</dd>
        </div>
        {first.notice?.value ? (
          <div>
            <dt>{_('stappen.stap.merken')}</dt>
            <dd>{first.notice.value}</dd>
          </div>
        ) : null}
      </dl>
      {asked ? (
        <div className="koers-asked">
          <output>{_('stappen.stap.neem-jij')}</output>
          <div className="kk-row">
            <Button
              disabled={busy}
              onPress={() => void play({ type: 'koers/neem-aan', step, accept: false })}
            >
              {_('stappen.stap.nee')}
            </Button>
            <Button
              variant="primary"
              icon="check"
              disabled={busy}
              onPress={() => void play({ type: 'koers/neem-aan', step, accept: true })}
            >
              {_('stappen.stap.ja')}
            </Button>
          </div>
        </div>
      ) : null}
      <RefusalNote refusal={refusal} />
      <div>
        <Button icon="pen" onPress={onChange}>
          {_('stappen.anders')}
        </Button>
      </div>
    </>
  );
}

function Puller({ first }: { first: Step }) {
  const { _ } = useLingui();
  const name = useName();
  if (first.who === null) return <>{_('stappen.stap.zonder-trekker')}</>;
  return <>{first.accepted ? name(first.who) : _('stappen.stap.wacht-op', { name: name(first.who) })}</>;
}

interface StepFormProps {
  step: StepId;
  team: Team;
  first: Step | null;
  parked: readonly Parked[];
  onDone: () => void;
}

function StepForm({ step, team, first, parked, onDone }: StepFormProps) {
  const { _ } = useLingui();
  const name = useName();
  const days = useDays();
  const [what, setWhat, clearWhat] = useDraft(`koers.${step}.stap`, first?.what.value ?? '');
  const [notice, setNotice, clearNotice] = useDraft(`koers.${step}.merken`, first?.notice?.value ?? '');
  const [who, setWho] = useState<SeatId>(first?.who ?? '');
  const [date, setDate] = useState(first && days.includes(first.date) ? first.date : (days[7] ?? ''));
  const grown = useGrownDraft(`koers.${step}.stap`, first?.grown);
  const { play, refusal, busy } = usePlay();
  const ready = fits(what, KOERS_LIMITS.sentence) && graphemes(notice) <= KOERS_LIMITS.sentence;
  async function save(): Promise<void> {
    const from = grown.chosen?.grown ?? null;
    const taker = who === '' ? null : who;
    if (!(await play({ type: 'koers/stap', step, what, who: taker, date, notice, grown: from }))) return;
    grown.clear();
    clearWhat();
    clearNotice();
    onDone();
  }
  return (
    <form
      className="stap-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) void save();
      }}
    >
      <ParkedStarts
        parked={parked}
        onTake={({ id, what: text }) => {
          setWhat(text);
          grown.choose({ kind: 'geparkeerd', parked: id });
        }}
      />
      <CountedField
        label={_('stappen.stap.wat')}
        hint={_('stappen.stap.wat-hint')}
        value={what}
        onChange={setWhat}
        limit={KOERS_LIMITS.sentence}
        multiline
        rows={2}
      />
      <SelectField
        label={_('stappen.stap.wie')}
        value={who}
        onChange={setWho}
        options={[
          { value: '', label: _('stappen.stap.zonder-trekker') },
          ...team.members.map((seat) => ({ value: seat, label: name(seat) })),
        ]}
        hint={_('stappen.stap.wie-hint')}
      />
      <SelectField
        label={_('stappen.stap.wanneer')}
        value={date}
        onChange={setDate}
        options={days.map((day) => ({ value: day, label: dayText(day, currentLang()) }))}
      />
      <CountedField
        label={_('stappen.stap.merken')}
        hint={_('stappen.mag-later')}
        value={notice}
        onChange={setNotice}
        limit={KOERS_LIMITS.sentence}
      />
      <GrownChoice draft={grown} />
      <RefusalNote refusal={refusal} />
      <div className="kk-row">
        {first ? <Button onPress={onDone}>{_('stappen.laat-maar')}</Button> : null}
        <Button type="submit" disabled={busy || !ready}>
          {busy ? _('stappen.bezig') : _('stappen.stap.bewaar')}
        </Button>
      </div>
    </form>
  );
}

/** ZET-3: steps proposed in the card round, parked for this moment. */
function ParkedStarts({
  parked,
  onTake,
}: {
  parked: readonly Parked[];
  onTake: (step: { id: string; what: string }) => void;
}) {
  const { _ } = useLingui();
  const name = useName();
  const readable = parked.flatMap(({ id, by, what, when }) =>
    what.value === null ? [] : [{ id, by: name(by), what: what.value, when: when.value ?? '' }],
  );
  if (readable.length === 0) return null;
  return (
    <section className="kk-stack kk-gap-2">
      <h3>{_('stappen.stap.geparkeerd')}</h3>
      <ul className="stap-list">
        {readable.map(({ id, by, what, when }) => (
          <li key={id} className="koers-proposal">
            <div>
              <p>{what}</p>
              <p className="stap-by">{[by, when].filter((part) => part !== '').join(' · ')}</p>
            </div>
            <Button
              size="small"
              label={_('stappen.stap.begin-hiermee-met', { text: what })}
              onPress={() => onTake({ id, what })}
            >
              {_('stappen.stap.begin-hiermee')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const DAY = 86_400_000;

/** Today and the fourteen days after it, yyyy-mm-dd on this device's calendar (KOERS-2). */
function useDays(): string[] {
  const now = useNow();
  return Array.from({ length: KOERS_LIMITS.days + 1 }, (_day, index) => isoDay(new Date(now + index * DAY)));
}

function isoDay(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
