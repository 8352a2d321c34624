import { useLingui } from '@lingui/react';
import { findCard } from '../../../shared/decks/content.ts';
import { mayLeave, sensitiveItems, type SensitiveItem } from '../../../shared/workshop/harvest.ts';
import type { TeamSlice } from '../../../shared/workshop/state.ts';
import { useContent, useLocal, useMe, useName, usePlay, useTeam } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { CheckBox } from '../stap/CheckBox.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';

/** KOERS-5: Onderstroom and "zie ik anders" leave the team only when ticked one by one; every author can withdraw theirs. */
export function SensitiveItems() {
  const { _ } = useLingui();
  const slice = useTeam()?.slice;
  const { play, refusal, busy } = usePlay();
  const items = slice ? sensitiveItems(slice) : [];
  if (!slice || items.length === 0) return null;
  return (
    <section className="kk-stack kk-gap-3">
      <h2>{_('stappen.gevoelig.titel')}</h2>
      <p className="kk-hint">{_('stappen.gevoelig.uitleg')}</p>
      <ul className="stap-list">
        {items.map((item) => (
          <li key={item.id} className="checkout-item">
            <Item
              slice={slice}
              item={item}
              busy={busy}
              onTick={(on) => !busy && void play({ type: 'oogst/vink', item: item.id, on })}
              onWithdraw={() => void play({ type: 'oogst/trek-in', item: item.id })}
            />
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusal} />
    </section>
  );
}

interface ItemProps {
  slice: TeamSlice;
  item: SensitiveItem;
  busy: boolean;
  onTick: (on: boolean) => void;
  onWithdraw: () => void;
}

function Item({ slice, item, busy, onTick, onWithdraw }: ItemProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const name = useName();
  const { seat } = useMe();
  const card = findCard(useContent(), item.card);
  const said = saidIn(slice, item);
  const title = card ? local(card.title) : '';
  const withdrawn = slice.harvest.withdrawn.includes(item.id);
  const source = _(`stappen.gevoelig.${item.kind}`, { title, name: name(item.by) });
  if (withdrawn) {
    return (
      <p className="checkout-withdrawn">
        <Icon name="private" size={22} />
        {_('stappen.gevoelig.ingetrokken', { source })}
      </p>
    );
  }
  return (
    <>
      <CheckBox checked={mayLeave(slice, item.id)} onChange={onTick} hint={source}>
        {said ?? title}
      </CheckBox>
      {item.by === seat ? (
        <Button
          size="small"
          disabled={busy}
          onPress={onWithdraw}
          label={_('stappen.gevoelig.trek-in-van', { source: said ?? title })}
        >
          {_('stappen.gevoelig.trek-in')}
        </Button>
      ) : null}
    </>
  );
}

/** What would leave the team; nothing when a card says it all by its title. */
function saidIn(slice: TeamSlice, { kind, step, card, by }: SensitiveItem): string | null | undefined {
  if (kind === 'casus') return slice.beraad?.[step]?.case?.value;
  const lying = slice.kaartronde[step]?.cards.find((one) => one.card === card);
  return kind === 'anders' ? lying?.responses[by]?.text?.value : lying?.insight?.text.value;
}
