import { useLingui } from '@lingui/react';
import { TEAM_SIZE } from '../../../shared/mix/sizes.ts';
import type { SeatId, TeamId } from '../../../shared/workshop/ids.ts';
import { peopled } from '../../../shared/workshop/takers.ts';
import { useAll, useContent, useFlavour, useLocal, useName, usePlay } from '../../game.ts';
import { Button } from '../../parts/Button.tsx';
import { TeaLabel } from '../../parts/TeaLabel.tsx';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { useGive, useLead } from './lead.ts';
import { Refused } from './Refused.tsx';

/** Who came later, with the team that the rules propose (MIX-5). Nobody else moves. */
export function Latecomers() {
  const { _ } = useLingui();
  const { latecomers } = useLead();
  const playing = usePlay();
  if (latecomers.length === 0) return null;
  return (
    <section className="kk-side kk-side--waiting" aria-labelledby="kk-late-title">
      <h2 id="kk-late-title" className="kk-side__title">
        {_('regie.laat.titel')}
        <span className="kk-chip">{latecomers.length}</span>
      </h2>
      <p className="kk-hint">{_('regie.laat.uitleg')}</p>
      <ul className="kk-side__list">
        {latecomers.map(({ seat, team }) => (
          <Latecomer key={seat} seat={seat} proposed={team} playing={playing} />
        ))}
      </ul>
      <Refused playing={playing} shared />
    </section>
  );
}

interface LatecomerProps {
  seat: SeatId;
  proposed: TeamId | null;
  playing: ReturnType<typeof usePlay>;
}

function Latecomer({ seat, proposed, playing }: LatecomerProps) {
  const { _ } = useLingui();
  const all = useAll();
  const { styles } = useContent();
  const local = useLocal();
  const name = useName()(seat);
  const flavour = useFlavour()(seat);
  const give = useGive(playing);
  const open = peopled(all).filter(({ members }) => members.length < TEAM_SIZE.most);
  const best =
    open.find(({ id }) => id === proposed) ?? open.toSorted((a, b) => a.members.length - b.members.length)[0];
  const words = styles.find(({ style }) => style === flavour);
  const others = open.filter(({ id }) => id !== best?.id);
  return (
    <li className="kk-side__item kk-side__item--tall">
      <span className="kk-row kk-row--nowrap">
        <TeaLabel flavour={flavour ?? 'none'} size={48} />
        <span className="kk-side__who">
          <b>{name}</b>
          <span className="kk-hint">{words ? local(words.name) : _('regie.eigen-keuze')}</span>
        </span>
      </span>
      {best === undefined ? (
        <p>{_('regie.laat.vol')}</p>
      ) : (
        <span className="kk-side__pair">
          <Button
            size="small"
            icon="plus"
            label={_('regie.laat.zet-wie', { naam: name, team: best.name })}
            onPress={() => give({ type: 'regie/plaats', seat, team: best.id })}
          >
            {_('regie.laat.zet', { team: best.name })}
          </Button>
          {others.length === 0 ? null : (
            <ChoiceMenu
              label={_('regie.laat.ander', { naam: name })}
              icon="down"
              choices={others.map(({ id, name: team, members }) => ({
                id,
                text: _('regie.team-met', { team, aantal: members.length }),
              }))}
              onChoose={(team) => give({ type: 'regie/plaats', seat, team })}
            />
          )}
        </span>
      )}
    </li>
  );
}
