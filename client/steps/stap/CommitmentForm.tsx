import { useLingui } from '@lingui/react';
import { useState, type ReactNode } from 'react';
import { dayText } from '../../../shared/harvest/day.ts';
import { graphemes } from '../../../shared/text/graphemes.ts';
import type { Command } from '../../../shared/workshop/commands.ts';
import { COMMITMENT_LIMITS, type Commitment } from '../../../shared/workshop/commitment.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import type { Team } from '../../../shared/workshop/state.ts';
import { useDraft } from '../../draft.ts';
import { useName, useNow, usePlay } from '../../game.ts';
import { currentLang } from '../../text/i18n.ts';
import { CountedField, fits } from './CountedField.tsx';
import { Form } from './Form.tsx';
import { SelectField } from './SelectField.tsx';

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

export interface CommitmentFormProps {
  draft: CommitmentDraft;
  team: Team;
  command: (draft: CommitmentDraft) => Command;
  submit: string;
  /** after the acknowledgement */
  onDone: () => void;
  /** what was typed is forgotten then */
  onBack?: (() => void) | undefined;
  /** somebody asked for it just now */
  autoFocus?: boolean;
  /** what comes before the fields and after them */
  before?: ReactNode;
  children?: ReactNode;
}

/** KOERS-2: what, who, when, how we will notice, and a button; the texts go once they are acknowledged. */
export function CommitmentForm(props: CommitmentFormProps) {
  const { draft, team, command, submit, onDone, onBack, autoFocus = false, before, children } = props;
  const { _ } = useLingui();
  const { play, refusal, busy } = usePlay();
  async function save(): Promise<void> {
    if (!(await play(command(draft)))) return;
    draft.clear();
    onDone();
  }
  function cancel(): void {
    draft.clear();
    onBack?.();
  }
  return (
    <Form
      ready={draft.ready}
      busy={busy}
      refusal={refusal}
      send={save}
      submit={submit}
      onBack={onBack ? cancel : undefined}
      {...(draft.what.trim() === '' ? { reason: _('stappen.stap.eerst-wat') } : {})}
    >
      {before}
      <CommitmentFields draft={draft} team={team} autoFocus={autoFocus} />
      {children}
    </Form>
  );
}

function CommitmentFields({
  draft,
  team,
  autoFocus,
}: Pick<CommitmentFormProps, 'draft' | 'team' | 'autoFocus'>) {
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
        autoFocus={autoFocus ?? false}
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
