import type { DeckId } from '../../../shared/decks/content.ts';
import {
  partsUnderTitle,
  sourceInside,
  sourceParts,
  spotText,
  type Source,
} from '../../../shared/harvest/source.ts';
import { gathered, grownKey, type Grown } from '../../../shared/workshop/grown.ts';
import type { TeamSlice } from '../../../shared/workshop/state.ts';
import { useDraft } from '../../draft.ts';
import { useContent, useTeam } from '../../game.ts';
import type { IconName } from '../../icons/Icon.tsx';
import { useSourceWords } from '../../screens/oogst/useSourceWords.ts';

/** Something that the team gathered and that a line can grow from, as it is called and looks. */
export interface Gathered {
  key: string;
  grown: Grown;
  title: string;
  /** what it is and where it lies */
  place: string;
  icon: IconName;
  /** null: no deck, no colour of one */
  deck: DeckId | null;
}

/** All that the team gathered, in the order of the workshop's kinds: cards, field, agreements. */
export function useGathered(): Gathered[] {
  const content = useContent();
  const mine = useTeam();
  const words = useSourceWords();
  if (!mine) return [];
  const soil = { slice: mine.slice, members: mine.team.members, content };
  return gathered(mine.slice, mine.team.members).flatMap((grown) => {
    if (isAlsoTop(grown, mine.slice)) return [];
    const source = sourceInside(grown, soil);
    return source ? [{ key: grownKey(grown), grown, ...looks(source, words) }] : [];
  });
}

/** Who was missed and weighed most stands there once, as what weighed most. */
function isAlsoTop(grown: Grown, { speelveld }: TeamSlice): boolean {
  return grown.kind === 'gemist' && speelveld?.[grown.step]?.top?.id === grown.absentee;
}

type Words = ReturnType<typeof useSourceWords>;

function looks(source: Source, words: Words): Omit<Gathered, 'key' | 'grown'> {
  switch (source.kind) {
    case 'kaart': {
      const { origin, as, text } = source;
      const under =
        text === null ? partsUnderTitle(source, words) : sourceParts({ ...source, as: null }, words);
      const place = [...(as === null ? [] : [words.as(as)]), ...under].join(' · ');
      const title = words.local(text ?? origin.title);
      return { title, place, icon: origin.deck, deck: origin.deck };
    }
    case 'afspraak': {
      const place = sourceParts(source, words).join(' · ');
      return { title: source.text, place, icon: 'speech', deck: null };
    }
    case 'speelveld': {
      const place = [words.as(source.as), words.local(source.step)].join(' · ');
      return { title: spotText(source.spot, words), place, icon: 'speelveld', deck: 'speelveld' };
    }
    case 'effect': {
      const place = sourceParts(source, words).join(' · ');
      return { title: source.text, place, icon: 'wat', deck: 'wat' };
    }
    case 'scan': {
      const place = [words.as('scan'), words.local(source.step)].join(' · ');
      return { title: words.local(source.name), place, icon: 'eye', deck: null };
    }
    case 'stap':
      return { title: words.local(source.step), place: '', icon: 'pen', deck: null };
  }
}

/** What a line that is being written grew from; survives a reload as the line itself does. */
export interface GrownDraft {
  /** null: in the team's own words */
  chosen: Gathered | null;
  options: readonly Gathered[];
  /** another one than what stands */
  changed: boolean;
  choose: (grown: Grown | null) => void;
  clear: () => void;
}

const NONE = '';

export function useGrownDraft(field: string, initial: Grown | undefined): GrownDraft {
  const options = useGathered();
  const kept = initial ? grownKey(initial) : NONE;
  const [key, setKey, clear] = useDraft(`${field}.herkomst`, kept);
  return {
    chosen: options.find((one) => one.key === key) ?? null,
    options,
    changed: key !== kept,
    choose: (grown) => setKey(grown === null ? NONE : grownKey(grown)),
    clear,
  };
}
