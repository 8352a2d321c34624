import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Icon } from '../../../icons/Icon.tsx';
import { Button } from '../../../parts/Button.tsx';
import { ChoiceMenu, type Choice } from '../ChoiceMenu.tsx';
import { Refused } from '../Refused.tsx';
import { standing, type Standing } from './standing.ts';
import { useInvite, type FreshLinks } from './useInvite.ts';
import { useStanding } from './useStanding.ts';
import { Withdraw } from './Withdraw.tsx';

/** Who is ready, who is at it, and who has not come yet; never what anybody answered (VOOR-5). */
export function Expected({ onFresh }: { onFresh: (links: FreshLinks) => void }) {
  const { _ } = useLingui();
  const { ready, busy, expected } = standing(useStanding());
  const { renew, playing } = useInvite();
  const total = ready.length + busy.length + expected.length;
  async function again(people: readonly Standing[]): Promise<void> {
    if (!playing.busy) onFresh(await renew(people.map(({ seat }) => seat)));
  }
  return (
    <section className="kk-step__part" aria-labelledby="kk-expected">
      <h2 id="kk-expected">{_('voorwerk.wie.titel', { klaar: ready.length, totaal: total })}</h2>
      <p className="kk-hint">{_(total === 0 ? 'voorwerk.wie.niemand' : 'voorwerk.wie.uitleg')}</p>
      <People title={_('voorwerk.stand.klaar')} people={ready} />
      <People title={_('voorwerk.stand.bezig')} people={busy} />
      <People title={_('voorwerk.stand.verwacht')} people={expected} onNewLink={(one) => void again([one])} />
      {expected.length < 2 ? null : (
        <div>
          <Button size="small" icon="link" onPress={() => void again(expected)}>
            {_('voorwerk.wie.nieuwe-links', { aantal: expected.length })}
          </Button>
          <p className="kk-hint">{_('voorwerk.wie.nieuwe-links-uitleg')}</p>
        </div>
      )}
      <Refused playing={playing} />
    </section>
  );
}

type Deed = 'link' | 'weg';

/** @param onNewLink where they have not come yet: they get another link, or are withdrawn */
export function People({
  title,
  people,
  onNewLink,
}: {
  title?: string;
  people: readonly Standing[];
  onNewLink?: (one: Standing) => void;
}) {
  const { _ } = useLingui();
  const [going, setGoing] = useState<Standing | null>(null);
  if (people.length === 0) return null;
  const choices: Choice<Deed>[] = [
    { id: 'link', text: _('voorwerk.wie.nieuwe-link'), icon: 'link' },
    { id: 'weg', text: _('voorwerk.wie.trek-in'), icon: 'leave' },
  ];
  return (
    <>
      {title === undefined ? null : (
        <h3>
          {title} <span className="kk-chip">{people.length}</span>
        </h3>
      )}
      <ul className="voorwerk__people">
        {people.map((one) => (
          <li key={one.seat} data-how={one.how}>
            {one.how === 'klaar' ? <Icon name="check" size={16} stroke={4} /> : null}
            <span className="voorwerk__who">
              <b>{one.name === '' ? _('core.zonder-naam') : one.name}</b>
              {one.organisation === '' ? null : <span className="kk-hint">{one.organisation}</span>}
            </span>
            {onNewLink ? (
              <ChoiceMenu
                label={_('regie.meer-voor', { naam: one.name })}
                icon="list"
                choices={choices}
                onChoose={(deed) => (deed === 'link' ? onNewLink(one) : setGoing(one))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {going ? <Withdraw one={going} onClose={() => setGoing(null)} /> : null}
    </>
  );
}
