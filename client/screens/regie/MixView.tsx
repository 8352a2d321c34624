import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { StepSpec } from '../../../shared/decks/content.ts';
import { teamCount } from '../../../shared/mix/sizes.ts';
import type { MixFacilitator } from '../../../shared/steps/mix/state.ts';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import { useAll, useContent, useFlavour, useLocal, useName, usePlay, type Playing } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { MelangeCup } from '../../parts/MelangeCup.tsx';
import { TeaLabel } from '../../parts/TeaLabel.tsx';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { useGive, useLead } from './lead.ts';
import { participants } from './people.ts';
import { flavoursOf, isConfirmed, TEAM_SIZES, unplaced } from './proposal.ts';
import { Refused } from './Refused.tsx';
import './MixView.css';

type MixSpec = Extract<StepSpec, { kind: 'mix' }>;

/** From a wish to teams: propose, move by hand, confirm. Nothing is final until then (MIX-4). */
export function MixView({ spec }: { spec: MixSpec }) {
  const { _ } = useLingui();
  const { people, teams, ended } = useAll();
  const proposal = useLead().mix[spec.id];
  const [size, setSize] = useState(proposal?.size ?? spec.settings.size);
  const playing = usePlay();
  const give = useGive(playing);
  const count = participants(people).length;
  const step = spec.id;
  return (
    <section className="kk-step__part" aria-labelledby="kk-mix">
      <h2 id="kk-mix">{_('regie.mix.titel')}</h2>
      {ended === null ? (
        <div className="kk-mix__bar">
          <SizeChooser size={size} onChange={setSize} />
          <p className="kk-hint">{_('regie.mix.zoveel', { teams: teamCount(count, size), mensen: count })}</p>
          <Button
            variant={proposal ? 'outline' : 'primary'}
            icon="swap"
            disabled={count < 2}
            {...(count < 2 ? { reason: _('refusal.te-weinig-deelnemers') } : {})}
            onPress={() => give({ type: 'mix/voorstel', step, size })}
          >
            {_(proposal ? 'regie.mix.opnieuw' : 'regie.mix.meng')}
          </Button>
        </div>
      ) : null}
      <Refused playing={playing} />
      {proposal ? (
        <Proposal proposal={proposal} step={step} playing={playing} />
      ) : teams.length === 0 ? (
        <p className="kk-hint">{_('regie.mix.zonder')}</p>
      ) : null}
    </section>
  );
}

function SizeChooser({ size, onChange }: { size: number; onChange: (size: number) => void }) {
  const { _ } = useLingui();
  return (
    <fieldset className="kk-mix__sizes">
      <legend>{_('regie.mix.grootte')}</legend>
      {TEAM_SIZES.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name="kk-team-size"
            value={option}
            checked={option === size}
            onChange={() => onChange(option)}
          />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ProposalProps {
  proposal: MixFacilitator;
  step: string;
  playing: Playing;
}

function Proposal({ proposal, step, playing }: ProposalProps) {
  const { _ } = useLingui();
  const { people, teams } = useAll();
  const give = useGive(playing);
  const confirmed = isConfirmed(people, teams, proposal);
  const waiting = unplaced(people, proposal);
  const { styleViolations, organisationViolations } = proposal.quality;
  return (
    <>
      <ul className="kk-mix__quality">
        <Quality
          good={styleViolations === 0}
          text={_(styleViolations === 0 ? 'regie.mix.smaken-eerlijk' : 'regie.mix.smaken-scheef', {
            aantal: styleViolations,
          })}
        />
        <Quality
          good={organisationViolations === 0}
          text={_(
            organisationViolations === 0 ? 'regie.mix.organisaties-eerlijk' : 'regie.mix.organisaties-scheef',
            { aantal: organisationViolations },
          )}
        />
      </ul>
      {waiting.length === 0 || confirmed ? null : (
        <p>{_('regie.mix.nog-niet-ingedeeld', { aantal: waiting.length })}</p>
      )}
      <div className="kk-mix__teams">
        {proposal.teams.map((members, index) => (
          <Tin
            key={index}
            index={index}
            members={members}
            proposal={proposal}
            name={confirmed ? teams[index]?.name : undefined}
            onMove={(seat, team) => give({ type: 'mix/verplaats', step, seat, team })}
          />
        ))}
      </div>
      <div className="kk-mix__end">
        {confirmed ? (
          <output className="kk-mix__fixed">
            <Icon name="check" size={22} stroke={3.5} />
            {_('regie.mix.staat-vast')}
          </output>
        ) : (
          <Button
            variant="primary"
            size="large"
            icon="check"
            onPress={() => give({ type: 'mix/bevestig', step })}
          >
            {_('regie.mix.bevestig')}
          </Button>
        )}
        {proposal.earlier.length === 0 ? null : (
          <Button icon="undo" onPress={() => give({ type: 'mix/ongedaan', step })}>
            {_('regie.mix.ongedaan')}
          </Button>
        )}
      </div>
    </>
  );
}

function Quality({ good, text }: { good: boolean; text: string }) {
  return (
    <li data-good={good || undefined}>
      <Icon name={good ? 'check' : 'warning'} size={20} stroke={good ? 3.5 : 2.4} />
      {text}
    </li>
  );
}

interface TinProps {
  index: number;
  members: SeatId[];
  proposal: MixFacilitator;
  name: string | undefined;
  onMove: (seat: SeatId, team: number) => void;
}

function Tin({ index, members, proposal, name, onMove }: TinProps) {
  const { _ } = useLingui();
  const { people } = useAll();
  const here = members.filter((seat) => people[seat]?.gone === false);
  return (
    <section className="kk-mix__tin" aria-labelledby={`kk-tin-${index}`}>
      <header>
        <h3 id={`kk-tin-${index}`}>{name ?? _('regie.mix.team', { nummer: index + 1 })}</h3>
        <span className="kk-hint">{_('regie.mensen-aantal', { aantal: here.length })}</span>
        <MelangeCup parts={flavoursOf(people, here).parts} size={40} />
      </header>
      <ul>
        {here.map((seat) => (
          <TinMember key={seat} seat={seat} index={index} proposal={proposal} onMove={onMove} />
        ))}
      </ul>
    </section>
  );
}

function TinMember({
  seat,
  index,
  proposal,
  onMove,
}: {
  seat: SeatId;
  index: number;
  proposal: MixFacilitator;
  onMove: TinProps['onMove'];
}) {
  const { _ } = useLingui();
  const local = useLocal();
  const { people } = useAll();
  const { styles } = useContent();
  const name = useName()(seat);
  const flavour = useFlavour()(seat);
  const words = styles.find(({ style }) => style === flavour);
  const organisation = people[seat]?.organisation?.value;
  const choices = proposal.teams.flatMap((team, other) =>
    other === index
      ? []
      : [{ id: String(other), text: _('regie.mix.naar-team', { nummer: other + 1, aantal: team.length }) }],
  );
  return (
    <li>
      <TeaLabel flavour={flavour ?? 'none'} size={34} />
      <span className="kk-side__who">
        <b>{name}</b>
        <span className="kk-hint">
          {[words ? local(words.name) : _('regie.eigen-keuze'), organisation].filter(Boolean).join(' · ')}
        </span>
      </span>
      {choices.length === 0 ? null : (
        <ChoiceMenu
          label={_('regie.mix.verplaats', { naam: name })}
          icon="swap"
          choices={choices}
          onChoose={(team) => onMove(seat, Number(team))}
        />
      )}
    </li>
  );
}
