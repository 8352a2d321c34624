import { useLingui } from '@lingui/react';
import { usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import { moves, tooFew, type Table } from './moves.ts';
import { capital, usePeople } from './usePeople.ts';

/** Somebody wants to go on to the dots: in sight of everybody, because a second member has to agree. */
export function DotsAsked({ table }: { table: Table }) {
  const { _ } = useLingui();
  const people = usePeople();
  const { play, refusal, busy } = usePlay();
  const { dotsAsked } = table.round;
  const { dots } = moves(table);
  if (dotsAsked === null || (dots !== 'stem-in' && dots !== 'wacht')) return null;
  return (
    <section className="stap-asked stap-sentence" aria-label={_('kaart.stippen.titel')}>
      <Icon name="star" size={24} />
      <p>
        {dots === 'wacht'
          ? _('kaart.stippen.wacht-op-ander')
          : _('kaart.stippen.gevraagd', { wie: capital(people.name(dotsAsked)) })}
      </p>
      {dots === 'stem-in' ? (
        <Button
          icon="check"
          disabled={busy}
          onPress={() => void play({ type: 'stip/begin', step: table.step })}
        >
          {_(tooFew(table) ? 'kaart.stippen.kies-samen' : 'kaart.stippen.stem-in')}
        </Button>
      ) : null}
      <RefusalNote refusal={refusal} />
    </section>
  );
}
