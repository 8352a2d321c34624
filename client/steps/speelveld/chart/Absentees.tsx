import { useLingui } from '@lingui/react';
import type { RingsLayout } from '../../../board/rings/layout.ts';
import { Icon } from '../../../icons/Icon.tsx';
import { usePeople } from '../../kaartronde/usePeople.ts';
import type { Field } from '../useField.ts';
import type { Choice } from './choice.ts';
import { DotCount } from './PartyLabel.tsx';
import { CHAIR, isFlagged } from './useFieldLayout.ts';

export interface AbsenteesProps {
  at: Field;
  placed: RingsLayout;
  choice: Choice | null;
  onPress: (id: string) => void;
}

/** Who is missed, outside the rings, and the chair that waits for them at the table (VELD-8). */
export function Absentees({ at, placed, choice, onPress }: AbsenteesProps) {
  const { _ } = useLingui();
  const people = usePeople();
  const { field, absenteeName } = at;
  if (field.absentees.length === 0) return null;
  const chair = placed.labels.find(({ id }) => id === CHAIR);
  const flagged = isFlagged(field);
  return (
    <section aria-labelledby="kaart-mist">
      <h2 id="kaart-mist" className="sr-only">
        {_('veld.mist')}
      </h2>
      {chair ? (
        <div className="vk-place vk-chair" style={styleOf(chair.box)} aria-hidden>
          {chair.text}
        </div>
      ) : null}
      <ul>
        {field.absentees.map((absentee) => {
          const label = placed.labels.find(({ id }) => id === absentee.id);
          if (!label) return null;
          const name = absenteeName(absentee);
          const dots = field.dots?.[absentee.id];
          return (
            <li key={absentee.id} className="vk-place" style={styleOf(label.box)}>
              <button
                type="button"
                className="vk-party vk-party--missed"
                data-thing={absentee.id}
                data-mark={choice?.kind === 'stoel' && choice.id === absentee.id ? 'gekozen' : undefined}
                aria-pressed={choice?.kind === 'stoel' && choice.id === absentee.id}
                title={label.text === name ? undefined : name}
                onClick={() => onPress(absentee.id)}
              >
                <Icon name="chair" size={20} stroke={2.4} />
                <span aria-hidden>{label.text}</span>
                <span className="sr-only">{_('veld.stoel-van', { wie: name })}</span>
                {flagged ? (
                  <span className="vk-flag" aria-hidden>
                    {_('veld.ontbreekt')}
                  </span>
                ) : null}
                {dots ? <DotCount count={dots} /> : null}
              </button>
              <div className="sr-only">
                {field.chairs
                  .filter((sat) => sat.absentee === absentee.id)
                  .map((sat) => (
                    <p key={sat.id}>‘{people.said(sat.sentence)}’</p>
                  ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function styleOf({ x, y, width, height }: RingsLayout['plate']) {
  return { left: x, top: y, width, height };
}
