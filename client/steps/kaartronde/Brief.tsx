import { useLingui } from '@lingui/react';
import { useTeam } from '../../game.ts';
import { OpgaveBar } from '../../parts/OpgaveBar.tsx';
import { usePeople } from './usePeople.ts';

/** The opgave, with for whom, its effect and how this round works one tap away. */
export function Brief({ instruction }: { instruction: string }) {
  const { _ } = useLingui();
  const people = usePeople();
  const opgave = useTeam()?.slice.opgave ?? null;
  return (
    <OpgaveBar
      eyebrow={_('kaart.opgave')}
      title={opgave ? people.said(opgave.sentence) : _('kaart.opgave.nog-geen')}
    >
      <BriefDetails instruction={instruction} />
    </OpgaveBar>
  );
}

/** For whom, the effect that is wanted, and how this round works. */
export function BriefDetails({ instruction }: { instruction: string }) {
  const { _ } = useLingui();
  const people = usePeople();
  const opgave = useTeam()?.slice.opgave ?? null;
  return (
    <div className="kk-stack kk-gap-3">
      {opgave?.forWhom ? (
        <p>
          <strong>{_('kaart.opgave.voor-wie')}</strong> {people.said(opgave.forWhom)}
        </p>
      ) : null}
      {opgave?.effect ? (
        <p>
          <strong>{_('kaart.opgave.effect')}</strong> {people.said(opgave.effect)}
        </p>
      ) : null}
      <p>
        <strong>{_('kaart.zo-werkt-het')}</strong> {instruction}
      </p>
    </div>
  );
}
