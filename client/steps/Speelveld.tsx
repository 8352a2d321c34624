import { useLingui } from '@lingui/react';
import { findCard } from '../../shared/decks/content.ts';
import { RINGS, type Party } from '../../shared/steps/speelveld/state.ts';
import type { StepId } from '../../shared/workshop/ids.ts';
import { useContent, useLocal, useTeam } from '../game.ts';
import { NoTeam } from './stap/NoTeam.tsx';
import { StepHead } from './stap/StepHead.tsx';

/** The field as a list: per ring the parties and what they want. */
export function Speelveld({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const field = useTeam()?.slice.speelveld?.[step];
  if (!field) return <NoTeam step={step} />;
  return (
    <div className="kk-page stap-wide kk-stack kk-gap-6">
      <StepHead step={step} />
      {RINGS.map((ring) => (
        <section key={ring} className="kk-stack">
          <h2>{_(`stappen.speelveld.${ring}`)}</h2>
          <ul>
            {field.parties
              .filter((party) => party.ring === ring)
              .map((party) => (
                <PartyLine key={party.id} party={party} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function PartyLine({ party }: { party: Party }) {
  const content = useContent();
  const local = useLocal();
  const card = party.card === null ? undefined : findCard(content, party.card);
  return (
    <li>
      <strong>{card ? local(card.title) : party.name?.value}</strong>
      {party.wants.map(({ by, value }) => (
        <p key={by}>{value}</p>
      ))}
    </li>
  );
}
