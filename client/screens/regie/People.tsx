import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { SeatId } from '../../../shared/workshop/ids.ts';
import { useAll, useFlavour, useMe, useName, usePlay } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { TeaLabel } from '../../parts/TeaLabel.tsx';
import { ChoiceMenu, type Choice } from './ChoiceMenu.tsx';
import { attendance, listed, type Listed } from './people.ts';
import { Refused } from './Refused.tsx';
import { Reissue } from './Reissue.tsx';
import './People.css';

type Asked = { what: 'link' | 'weg'; seat: SeatId } | null;

/** Everybody who is in, with what can be done for one person: a new link for a lost seat, or removing (REGIE-7). */
export function People() {
  const { _ } = useLingui();
  const all = useAll();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<Asked>(null);
  const { present, total } = attendance(all.people);
  return (
    <section className="kk-people" aria-labelledby="kk-people-title">
      <div className="kk-row kk-row--between">
        <h2 id="kk-people-title">{_('regie.mensen')}</h2>
        {total > present ? (
          <span className="kk-chip kk-people__away">
            {_('regie.niet-verbonden', { aantal: total - present })}
          </span>
        ) : null}
        <Button size="small" icon={open ? 'up' : 'down'} expanded={open} onPress={() => setOpen(!open)}>
          {_(open ? 'regie.verberg-lijst' : 'regie.toon-lijst')}
        </Button>
      </div>
      {open ? (
        <ul className="kk-people__list">
          {listed(all).map((one) => (
            <Row key={one.seat} one={one} onAsk={(what) => setAsked({ what, seat: one.seat })} />
          ))}
        </ul>
      ) : null}
      {asked?.what === 'link' ? <Reissue seat={asked.seat} onClose={() => setAsked(null)} /> : null}
      {asked?.what === 'weg' ? <Remove seat={asked.seat} onClose={() => setAsked(null)} /> : null}
    </section>
  );
}

function Row({ one: { seat, person, team }, onAsk }: { one: Listed; onAsk: (what: 'link' | 'weg') => void }) {
  const { _ } = useLingui();
  const name = useName()(seat);
  const flavour = useFlavour()(seat);
  const me = useMe().seat;
  const player = person.role === 'deelnemer';
  const choices: Choice<'link' | 'weg'>[] = [];
  const table = person.role === 'tafel';
  if (player || table) choices.push({ id: 'link', text: _('regie.nieuwe-link'), icon: 'link' });
  if (seat !== me) choices.push({ id: 'weg', text: _('regie.verwijder'), icon: 'leave' });
  return (
    <li className="kk-people__row" data-offline={!person.online || undefined}>
      {table ? (
        <Icon name="screen" size={36} />
      ) : (
        <TeaLabel
          flavour={player ? (flavour ?? 'none') : 'none'}
          size={36}
          state={person.online ? 'rest' : 'offline'}
        />
      )}
      <span className="kk-people__who">
        <b>{name}</b>
        <span className="kk-hint">
          {[
            person.organisation?.value,
            player ? team?.name : _(table ? 'tafel.regie.apparaat' : 'core.rol.begeleider'),
            person.table === undefined ? undefined : _('tafel.regie.aan-tafel'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className="kk-people__line">{_(person.online ? 'regie.verbonden' : 'regie.geen-lijn')}</span>
      {choices.length === 0 ? null : (
        <ChoiceMenu
          label={_('regie.meer-voor', { naam: name })}
          icon="list"
          choices={choices}
          onChoose={onAsk}
        />
      )}
    </li>
  );
}

function Remove({ seat, onClose }: { seat: SeatId; onClose: () => void }) {
  const { _ } = useLingui();
  const name = useName()(seat);
  const playing = usePlay();
  const table = useAll().people[seat]?.role === 'tafel';
  async function remove(): Promise<void> {
    if (await playing.play({ type: 'regie/verwijder', seat })) onClose();
  }
  return (
    <Dialog
      open
      onClose={onClose}
      role="alertdialog"
      title={_('regie.verwijder-vraag', { naam: name })}
      closeLabel={_('core.sluiten')}
      actions={
        <>
          <Button onPress={onClose}>{_('core.annuleren')}</Button>
          <Button variant="primary" onPress={() => void remove()}>
            {_('regie.verwijder')}
          </Button>
        </>
      }
    >
      <p>{_(table ? 'tafel.regie.verwijder' : 'regie.verwijder-uitleg')}</p>
      <Refused playing={playing} />
    </Dialog>
  );
}
