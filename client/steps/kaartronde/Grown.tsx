import { useLingui } from '@lingui/react';
import type { BoardCard, KaartTeam } from '../../../shared/steps/kaartronde/state.ts';
import { useTeam } from '../../game.ts';
import { Icon, type IconName } from '../../icons/Icon.tsx';
import { useFaces } from './useFaces.ts';
import { capital, usePeople } from './usePeople.ts';

export interface GrownLine {
  id: string;
  icon: IconName;
  text: string;
  more?: string;
}

/** What grew on a card: links, questions, what is held on to, first steps and empty chairs. */
export function useGrown(round: KaartTeam, lying: BoardCard): GrownLine[] {
  const { _ } = useLingui();
  const faces = useFaces();
  const people = usePeople();
  const parked = useTeam()?.slice.parked ?? [];
  const lines: GrownLine[] = [];
  for (const { id, a, b, words, differs, by } of round.links) {
    if (a !== lying.card && b !== lying.card) continue;
    const other = faces(a === lying.card ? b : a).title;
    const text = _('kaart.koppeling', { kaart: other, woorden: people.said(words), wie: people.name(by) });
    lines.push({
      id,
      icon: 'link',
      text,
      ...(differs ? { more: _('kaart.koppeling.verschil', { woorden: people.said(differs) }) } : {}),
    });
  }
  for (const { id, by, text, answers } of lying.questions) {
    lines.push({
      id,
      icon: 'verkenner',
      text: _('kaart.vraag-van', { wie: capital(people.name(by)), vraag: people.said(text) }),
    });
    for (const answer of answers) {
      const said = _('kaart.antwoord-van', {
        wie: capital(people.name(answer.by)),
        antwoord: people.said(answer.text),
      });
      lines.push({ id: `${id}-${answer.by}`, icon: 'speech', text: said });
    }
  }
  if (lying.pin) {
    const { by, text } = lying.pin;
    lines.push({
      id: 'pin',
      icon: 'pin',
      text: _('kaart.vastgehouden-door', { wie: capital(people.name(by)), zin: people.said(text) }),
    });
  }
  for (const { id, by, card, what, when } of parked) {
    if (card !== lying.card) continue;
    const said = { wie: capital(people.name(by)), wat: people.said(what), wanneer: people.said(when) };
    lines.push({ id, icon: 'aanjager', text: _('kaart.stap-van', said) });
  }
  for (const { id, group, sentence, by } of lying.chairs) {
    const said = { groep: people.said(group), zin: people.said(sentence), wie: people.name(by) };
    lines.push({ id, icon: 'chair', text: _('kaart.stoel-van', said) });
  }
  return lines;
}

/** One line for each. */
export function Grown({ lines }: { lines: readonly GrownLine[] }) {
  return (
    <ul className="kr-grown">
      {lines.map(({ id, icon, text, more }) => (
        <li key={id}>
          <Icon name={icon} size={20} />
          <span>
            {text}
            {more === undefined ? null : <span className="kr-grown__more">{more}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
