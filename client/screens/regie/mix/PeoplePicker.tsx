import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { SeatId } from '../../../../shared/workshop/ids.ts';
import { useAll, useName } from '../../../game.ts';
import { TextField } from '../../../parts/TextField.tsx';
import { CheckBox } from '../../../steps/stap/CheckBox.tsx';
import { participants } from '../../../../shared/workshop/participants.ts';

export interface PeoplePickerProps {
  label: string;
  chosen: readonly SeatId[];
  onToggle: (seat: SeatId, on: boolean) => void;
}

/** From this many people on one can search among them. */
const MANY = 12;

/** Everybody by name, to tick some of; who is ticked stays in sight while one searches. */
export function PeoplePicker({ label, chosen, onToggle }: PeoplePickerProps) {
  const { _, i18n } = useLingui();
  const name = useName();
  const [search, setSearch] = useState('');
  const everybody = usePeopleByName();
  const wanted = search.trim().toLocaleLowerCase(i18n.locale);
  const found = everybody.filter(
    (seat) => chosen.includes(seat) || name(seat).toLocaleLowerCase(i18n.locale).includes(wanted),
  );
  return (
    <fieldset className="kk-mix__people">
      <legend>{label}</legend>
      {everybody.length < MANY ? null : (
        <TextField label={_('mix.zoek-naam')} value={search} onChange={setSearch} autoComplete="off" />
      )}
      <ul>
        {found.map((seat) => (
          <li key={seat}>
            <CheckBox checked={chosen.includes(seat)} onChange={(on) => onToggle(seat, on)}>
              {name(seat)}
            </CheckBox>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className="kk-hint">{_('mix.niemand-gevonden')}</p> : null}
    </fieldset>
  );
}

/** Participants who have not left, in the order of their names. */
export function usePeopleByName(): SeatId[] {
  const { i18n } = useLingui();
  const { people } = useAll();
  const name = useName();
  return participants(people).toSorted((a, b) => name(a).localeCompare(name(b), i18n.locale));
}
