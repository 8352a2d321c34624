import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import {
  findCard,
  type Card,
  type Content,
  type Localised,
  type StepSpec,
} from '../../../shared/decks/content.ts';
import {
  type Absentee,
  type Candidate,
  type VeldLine,
  type VeldSeat,
  type VeldTeam,
} from '../../../shared/steps/speelveld/state.ts';
import type { SeatId, StepId } from '../../../shared/workshop/ids.ts';
import type { AllSlice, Team } from '../../../shared/workshop/state.ts';
import { useAll, useContent, useLocal, useMe, useSeat, useStepSpec, useTeam } from '../../game.ts';

/** A member at the speelveld of their team: what lies there, what is one's own, and how all of it is called. */
export interface Field {
  step: StepId;
  settings: Extract<StepSpec, { kind: 'speelveld' }>['settings'];
  field: VeldTeam;
  team: Team;
  me: SeatId;
  present: SeatId[];
  own: VeldSeat;
  /** cards of the deck that are a party (VELD-2) */
  partyCards: Card[];
  partyName: (party: Candidate) => string;
  lineName: (line: VeldLine) => string;
  absenteeName: (absentee: Absentee) => string;
  /** a party, a line or an absentee */
  spotName: (id: string) => string;
}

const NOTHING: VeldSeat = { own: [], dot: null };

export function useField(step: StepId): Field | null {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const spec = useStepSpec(step);
  const { people } = useAll();
  const { seat: me } = useMe();
  const mine = useTeam();
  const own = useSeat().speelveld?.[step] ?? NOTHING;
  // the same as long as nothing in it changes: the chart is laid out from it
  return useMemo(() => {
    const field = mine?.slice.speelveld?.[step];
    if (!mine || !field || spec.kind !== 'speelveld') return null;
    return fieldAt({
      step,
      settings: spec.settings,
      field,
      team: mine.team,
      me,
      own,
      people,
      content,
      local,
      _,
    });
  }, [step, spec, mine, me, own, people, content, local, _]);
}

interface Known extends Pick<Field, 'step' | 'settings' | 'field' | 'team' | 'me' | 'own'> {
  people: AllSlice['people'];
  content: Content;
  local: (text: Localised) => string;
  _: I18n['_'];
}

function fieldAt({ step, settings, field, team, me, own, people, content, local, _ }: Known): Field {
  const erased = _('stappen.gewist');
  const partyName = ({ card, name }: Candidate): string => {
    const found = card === null ? undefined : findCard(content, card);
    return found ? local(found.title) : (name?.value ?? erased);
  };
  const end = (id: string): string => {
    const party = field.parties.find((one) => one.id === id);
    return party ? partyName(party) : '';
  };
  const lineName = ({ kind, a, b }: VeldLine): string =>
    _(`veld.lijn.tussen.${kind}`, { a: end(a), b: end(b) });
  const absenteeName = ({ name }: Absentee): string => name.value ?? erased;
  const spotName = (id: string): string => {
    const line = field.lines.find((one) => one.id === id);
    const absentee = field.absentees.find((one) => one.id === id);
    return line ? lineName(line) : absentee ? _('veld.stoel-van', { wie: absenteeName(absentee) }) : end(id);
  };
  return {
    step,
    settings,
    field,
    team,
    me,
    present: team.members.filter((seat) => people[seat]?.online),
    own,
    partyCards: (content.decks[settings.deck]?.cards ?? []).filter(({ labels }) => labels.includes('partij')),
    partyName,
    lineName,
    absenteeName,
    spotName,
  };
}
