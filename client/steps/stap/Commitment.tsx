import { useLingui } from '@lingui/react';
import { useState, type ReactNode } from 'react';
import { dayText } from '../../../shared/harvest/day.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import { COMMITMENT_LIMITS, type Commitment } from '../../../shared/workshop/commitment.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useDraft } from '../../draft.ts';
import { useMe, useName, useNow, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { currentLang } from '../../text/i18n.ts';
import { CountedField, fits } from './CountedField.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { SelectField } from './SelectField.tsx';

/** What somebody does, who, when, and how we notice; only the person named says yes or no (KOERS-2). */
export function Committed({
  one,
  answer,
  children,
}: {
  one: Commitment;
  answer: (accept: boolean) => Command;
  children?: ReactNode;
}) {
  const { _ } = useLingui();
  const { seat } = useMe();
  const { play, refusal, busy } = usePlay();
  return (
    <>
      <p className="stap-what">{one.what.value ?? _('stappen.gewist')}</p>
      {children}
      <dl className="stap-facts">
        <div>
          <dt>{_('stappen.stap.wie')}</dt>
          <dd>
            <Puller one={one} />
          </dd>
        </div>
        <div>
          <dt>{_('stappen.stap.wanneer')}</dt>
          <dd>{dayText(one.date, currentLang())}</dd>
        </div>
        {one.notice?.value ? (
          <div>
            <dt>{_('stappen.stap.merken')}</dt>
            <dd>{one.notice.value}</dd>
          </div>
        ) : null}
      </dl>
      {one.who === seat && !one.accepted ? (
        <div className="stap-ask">
          <output>{_('stappen.stap.neem-jij')}</output>
          <div className="kk-row">
            <Button disabled={busy} onPress={() => void play(answer(false))}>
              {_('stappen.stap.nee')}
            </Button>
            <Button variant="primary" icon="check" disabled={busy} onPress={() => void play(answer(true))}>
              {_('stappen.stap.ja')}
            </Button>
          </div>
        </div>
      ) : null}
      <RefusalNote refusal={refusal} />
    </>
  );
}

function Puller({ one }: { one: Commitment }) {
  const { _ } = useLingui();
  const name = useName();
  if (one.who === null) return <>{_('stappen.stap.zonder-trekker')}</>;
  return <>{one.accepted ? name(one.who) : _('stappen.stap.wacht-op', { name: name(one.who) })}</>;
}

/** One that is being written; the texts survive a reload. */
export interface CommitmentDraft {
  what: string;
  setWhat: (text: string) => void;
  notice: string;
  setNotice: (text: string) => void;
  who: SeatId | null;
  setWho: (seat: SeatId | null) => void;
  date: string;
  setDate: (day: string) => void;
  /** the days to choose from */
  days: readonly string[];
  ready: boolean;
  clear: () => void;
}

/** @param field names the texts on this device */
export function useCommitment(field: string, before: Commitment | null): CommitmentDraft {
  const days = useDays();
  const [what, setWhat, clearWhat] = useDraft(`${field}.stap`, before?.what.value ?? '');
  const [notice, setNotice, clearNotice] = useDraft(`${field}.merken`, before?.notice?.value ?? '');
  const [who, setWho] = useState<SeatId | null>(before?.who ?? null);
  const [date, setDate] = useState(before && days.includes(before.date) ? before.date : (days[7] ?? ''));
  return {
    what,
    setWhat,
    notice,
    setNotice,
    who,
    setWho,
    date,
    setDate,
    days,
    ready: fits(what, COMMITMENT_LIMITS.sentence) && graphemes(notice) <= COMMITMENT_LIMITS.sentence,
    clear: () => {
      clearWhat();
      clearNotice();
    },
  };
}

/** KOERS-2: what, who, when, how we will notice. */
export function CommitmentFields({ draft, team }: { draft: CommitmentDraft; team: Team }) {
  const { _ } = useLingui();
  const name = useName();
  return (
    <>
      <CountedField
        label={_('stappen.stap.wat')}
        hint={_('stappen.stap.wat-hint')}
        value={draft.what}
        onChange={draft.setWhat}
        limit={COMMITMENT_LIMITS.sentence}
        multiline
        rows={2}
      />
      <SelectField
        label={_('stappen.stap.wie')}
        value={draft.who ?? ''}
        onChange={(seat) => draft.setWho(seat === '' ? null : seat)}
        options={[
          { value: '', label: _('stappen.stap.zonder-trekker') },
          ...team.members.map((seat) => ({ value: seat, label: name(seat) })),
        ]}
        hint={_('stappen.stap.wie-hint')}
      />
      <SelectField
        label={_('stappen.stap.wanneer')}
        value={draft.date}
        onChange={draft.setDate}
        options={draft.days.map((day) => ({ value: day, label: dayText(day, currentLang()) }))}
      />
      <CountedField
        label={_('stappen.stap.merken')}
        hint={_('stappen.mag-later')}
        value={draft.notice}
        onChange={draft.setNotice}
        limit={COMMITMENT_LIMITS.sentence}
      />
    </>
  );
}

const DAY = 86_400_000;

/** Today and the fourteen days after it, yyyy-mm-dd on this device's calendar (KOERS-2). */
function useDays(): string[] {
  const now = useNow();
  return Array.from({ length: COMMITMENT_LIMITS.days + 1 }, (_day, index) =>
    isoDay(new Date(now + index * DAY)),
  );
}

function isoDay(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
