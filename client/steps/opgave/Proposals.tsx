import { useLingui } from '@lingui/react';
import { findCard } from '../../../shared/decks/content.ts';
import type { OpgaveTeam, Proposal } from '../../../shared/steps/opgave.ts';
import type { StepId } from '../../../shared/workshop/ids.ts';
import { useContent, useLocal, useMe, useName, usePlay, useTeam } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';

/** What the team has on the table: one dot per member, and two members to settle (OPG-2). */
export function Proposals({ step }: { step: StepId }) {
  const { _ } = useLingui();
  const { play, refusal, busy } = usePlay();
  const dealt = useTeam()?.slice.opgaveStep[step];
  if (!dealt || dealt.proposals.length === 0) return null;
  return (
    <section className="kk-stack kk-gap-4">
      <h2>{_('stappen.opgave.voorstellen')}</h2>
      <p className="kk-hint">{_('stappen.opgave.voorstellen-uitleg')}</p>
      <ol className="opgave-proposals">
        {dealt.proposals.map((proposal) => (
          <li key={proposal.id}>
            <OneProposal
              dealt={dealt}
              proposal={proposal}
              busy={busy}
              onDot={() => void play({ type: 'opgave/stip', step, proposal: proposal.id })}
              onSettle={() => void play({ type: 'opgave/kies', step, proposal: proposal.id })}
            />
          </li>
        ))}
      </ol>
      <RefusalNote refusal={refusal} />
    </section>
  );
}

interface OneProposalProps {
  dealt: OpgaveTeam;
  proposal: Proposal;
  busy: boolean;
  onDot: () => void;
  onSettle: () => void;
}

function OneProposal({ dealt, proposal, busy, onDot, onSettle }: OneProposalProps) {
  const { _ } = useLingui();
  const name = useName();
  const { seat } = useMe();
  const local = useLocal();
  const card = findCard(useContent(), proposal.card ?? '');
  const dotted = Object.entries(dealt.dots)
    .filter(([, id]) => id === proposal.id)
    .map(([by]) => by);
  const mine = dealt.dots[seat] === proposal.id;
  const settling = dealt.settling?.proposal === proposal.id ? dealt.settling.by : null;
  const sentence = proposal.sentence.value ?? _('stappen.gewist');
  return (
    <article className="opgave-proposal" data-settling={settling === null ? undefined : true}>
      <h3>{sentence}</h3>
      <dl>
        {proposal.forWhom?.value ? (
          <Fact term={_('stappen.opgave.voor-wie')} text={proposal.forWhom.value} />
        ) : null}
        {proposal.effect?.value ? (
          <Fact term={_('stappen.opgave.effect-kort')} text={proposal.effect.value} />
        ) : null}
      </dl>
      <p className="stap-by">
        {card
          ? _('stappen.opgave.van-met-kaart', { name: name(proposal.by), title: local(card.title) })
          : _('stappen.opgave.van', { name: name(proposal.by) })}
      </p>
      <p className="opgave-proposal__dots">
        <span className="opgave-dots" aria-hidden>
          {dotted.map((by) => (
            <span key={by} />
          ))}
        </span>
        {dotted.length === 0
          ? _('stappen.opgave.geen-stip')
          : _('stappen.opgave.stippen', { count: dotted.length, names: dotted.map(name).join(', ') })}
      </p>
      {settling === null ? null : (
        <output className="stap-said">
          <Icon name="people" size={22} />
          {settling === seat
            ? _('stappen.opgave.wacht-op-tweede')
            : _('stappen.opgave.wil-kiezen', { name: name(settling) })}
        </output>
      )}
      <div className="kk-row">
        <Button
          pressed={mine}
          disabled={busy || mine}
          onPress={onDot}
          label={`${_(mine ? 'stappen.opgave.mijn-stip' : 'stappen.opgave.zet-stip')}: ${sentence}`}
        >
          {_(mine ? 'stappen.opgave.mijn-stip' : 'stappen.opgave.zet-stip')}
        </Button>
        <Button
          variant={settling !== null && settling !== seat ? 'primary' : 'outline'}
          disabled={busy || settling === seat}
          onPress={onSettle}
          label={`${_(settling !== null && settling !== seat ? 'stappen.opgave.akkoord' : 'stappen.opgave.neem-deze')}: ${sentence}`}
        >
          {_(settling !== null && settling !== seat ? 'stappen.opgave.akkoord' : 'stappen.opgave.neem-deze')}
        </Button>
      </div>
    </article>
  );
}

export function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div className="opgave-fact">
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
