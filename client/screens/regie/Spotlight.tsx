import { useLingui } from '@lingui/react';
import type { Glimpse } from '../../../shared/workshop/glimpse.ts';
import { useAll, useNow, type Playing } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { useFaces } from '../../steps/kaartronde/useFaces.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { useGive, useLead } from './lead.ts';
import { secondsUntil } from './schedule.ts';

/** How a question to a team stands, or what is on the plenary screen now (REGIE-5). For every facilitator. */
export function SpotlightState({ playing }: { playing: Playing }) {
  const { _ } = useLingui();
  const { teams } = useAll();
  const { spotlight } = useLead();
  const now = useNow();
  const give = useGive(playing);
  if (!spotlight) return null;
  const { team, stand, until } = spotlight;
  const name = teams.find(({ id }) => id === team)?.name ?? '';
  return (
    <div className="kk-row kk-row--between kk-step__spotlight">
      <output>
        <Icon name="spotlight" size={26} stroke={2.4} />
        {_(`blik.spotlight.${stand}`, { team: name })}{' '}
        {stand === 'gevraagd' ? (
          <span aria-hidden>{_('core.vak.over', { seconden: secondsUntil(until, now) })}</span>
        ) : null}
      </output>
      <Button size="small" onPress={() => give({ type: 'regie/spotlight-weg' })}>
        {_(`blik.spotlight-weg.${stand}`)}
      </Button>
    </div>
  );
}

const BOARD = 'bord';

/** Asks the team that is looked along with to let one card or its whole board be seen. */
export function AskSpotlight({ glimpse, playing }: { glimpse: Glimpse; playing: Playing }) {
  const { _ } = useLingui();
  const faces = useFaces();
  const give = useGive(playing);
  const { spotlight } = useLead();
  if (spotlight && spotlight.stand !== 'niet') return null;
  const cards = [...new Set([...glimpse.kern, ...Object.values(glimpse.board?.waters ?? {}).flat()])];
  const choices = [
    { id: BOARD, text: _('blik.heel-het-bord') },
    ...cards.map((id) => ({ id, text: faces(id).title })),
  ];
  return (
    <ChoiceMenu
      label={_('blik.vraag-op-scherm')}
      text={_('blik.vraag-op-scherm')}
      icon="spotlight"
      choices={choices}
      onChoose={(id) => give({ type: 'regie/spotlight', card: id === BOARD ? null : id })}
    />
  );
}
