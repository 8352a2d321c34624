import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { ANDERS, ZELFDE } from '../../../shared/steps/reflectie/picture.ts';
import { wordsOf } from '../../../shared/steps/reflectie/state.ts';
import { useSheet } from '../../game.ts';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { RefusalNote } from '../stap/RefusalNote.tsx';
import type { Place } from './place.ts';
import { Silence } from './Silence.tsx';
import { useKept } from '../stap/useKept.ts';

const MARKS = [ZELFDE, ANDERS] as const;
type Mark = (typeof MARKS)[number];

/** REFL-6: one word that agrees with one's own picture, one that differs. The words are a grid to walk with the arrow keys. */
export function Words(place: Place) {
  const { _ } = useLingui();
  const { step, here } = place;
  const sheet = useSheet(step);
  const { keep, refusal } = useKept(step);
  const [mark, setMark] = useState<Mark>(ZELFDE);
  const chosen = sheet[mark];
  const pictures = placed(here.pictures);
  return (
    <Silence {...place}>
      <RadioCards
        label={_('reflectie.woord')}
        columns={2}
        options={MARKS.map((one) => {
          const word = sheet[one];
          const sub = typeof word === 'number' ? wordsOf(here.pictures)[word] : undefined;
          const label = _(`reflectie.woord.${one}`);
          return { value: one, label, ...(sub === undefined ? {} : { sub }) };
        })}
        value={mark}
        onChange={setMark}
      />
      <ListBox
        className="refl-words"
        aria-label={_(`reflectie.woord.${mark}`)}
        layout="grid"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={typeof chosen === 'number' ? [String(chosen)] : []}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined) void keep({ [mark]: Number(key) });
        }}
      >
        {pictures.map((words, index) => (
          <ListBoxSection key={words[0]?.at ?? index} className="refl-words__picture">
            <Header className="sr-only">{_('reflectie.beeld-nummer', { nummer: index + 1 })}</Header>
            {words.map(({ word, at }) => (
              <ListBoxItem
                key={at}
                id={String(at)}
                textValue={word}
                className="refl-words__word"
                data-same={sheet[ZELFDE] === at || undefined}
                data-differs={sheet[ANDERS] === at || undefined}
              >
                {word}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
      <RefusalNote refusal={refusal} />
    </Silence>
  );
}

/** The words of each picture, with their place in all pictures together. */
function placed(pictures: readonly string[]): { word: string; at: number }[][] {
  let at = 0;
  return pictures.map((text) => wordsOf([text]).map((word) => ({ word, at: at++ })));
}
