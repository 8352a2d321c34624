import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { TalkCard } from '../../../shared/steps/koffietafels/talk-card.ts';
import { useContent, useLocal } from '../../game.ts';
import { styleText } from '../stap/words.ts';

export interface CardWords {
  title: string;
  text: string;
  question: string;
}

/** The words of a talk card, from the texts of its flavour. */
export function useCardWords(): (card: TalkCard) => CardWords {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  return useCallback(
    ({ style, about }) => {
      const words = styleText(content, style);
      return {
        title: _('koffie.kaart.titel', { smaak: local(words.name), over: _(`koffie.kaart.over.${about}`) }),
        text: local(words[about]),
        question: _(`koffie.kaart.vraag.${about}`),
      };
    },
    [_, local, content],
  );
}
